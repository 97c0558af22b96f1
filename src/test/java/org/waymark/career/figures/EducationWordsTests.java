package org.waymark.career.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.occupation.education.AttainmentLevel;
import org.waymark.occupation.education.EducationAttainment;
import org.waymark.occupation.education.RequiredEducation;
import org.waymark.occupation.education.RequiredEducation.RequiredAnswer;
import org.waymark.occupation.education.RequiredLevel;
import org.waymark.occupation.outlook.Education;

import static org.assertj.core.api.Assertions.assertThat;

class EducationWordsTests {

	/** A quarter with more or less than what is typical is worth a word. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			HIGH_SCHOOL | 8 38 30 16 7 1 0  | a high school diploma, but 54 of 100 people who do this work have more \
			education than that: 8 have a bachelor’s degree or more.
			NONE        | 13 43 23 8 10 3 0 | without a diploma or degree, but 87 of 100 people who do this work have \
			more education than that: 13 have a bachelor’s degree or more.
			BACHELOR    | 0 0 3 2 44 47 4   | a bachelor’s degree, but 51 of 100 people who do this work have more \
			education than that.
			BACHELOR    | 0 1 4 26 54 12 3  | a bachelor’s degree, but 31 of 100 people who do this work have less \
			education than that.
			BACHELOR    | 0 1 4 19 52 20 4  | a bachelor’s degree, and most people who do this work have about that \
			much education.
			DOCTORAL    | 0 1 1 0 6 5 87    | a doctoral or professional degree, and most people who do this work have \
			about that much education.
			ASSOCIATE   | 0 20 20 10 40 9 1 | an associate’s degree, but 50 of 100 people who do this work have more \
			education than that.
			""")
	void whatIsTypicalStandsBesideWhatWorkersHave(Education typical, String shares, String sentence) {
		assertThat(EducationWords.compared(typical, workers(shares), null))
			.startsWith("BLS says people typically start with")
			.endsWith(sentence);
	}

	/**
	 * The survey has no certificates: who has one says "high school" or "some college".
	 */
	@Test
	void highSchoolIsNotLessThanACertificate() {
		assertThat(EducationWords.compared(Education.CERTIFICATE, workers("2 50 30 10 6 2 0"), null))
			.endsWith("and most people who do this work have about that much education.");
		assertThat(EducationWords.compared(Education.CERTIFICATE, workers("30 40 20 5 4 1 0"), null))
			.endsWith("but 30 of 100 people who do this work have less education than that.");
	}

	@Test
	void oNetIsNamedBesideThem() {
		EducationAttainment workers = workers("0 1 4 19 52 20 4");
		assertThat(EducationWords.compared(Education.BACHELOR, workers, answers(RequiredLevel.BACHELOR, 60)))
			.endsWith("that much education. The most common answer in O*NET’s survey is the same.");
		assertThat(EducationWords.compared(Education.BACHELOR, workers, answers(RequiredLevel.MASTER, 60)))
			.endsWith("that much education. The most common answer in O*NET’s survey is a master’s degree.");
	}

	@Test
	void oneKnownWithoutTheOthersIsSaidAlone() {
		assertThat(EducationWords.compared(Education.MASTER, null, null))
			.isEqualTo("BLS says people typically start with a master’s degree.");
		assertThat(EducationWords.compared(null, workers("0 1 4 19 52 20 4"), null))
			.isEqualTo("BLS lists no typical education for this work.");
	}

	@Test
	void theMostCommonAnswersAreAtMostThreeOfAtLeastTenIn100() {
		assertThat(EducationWords.required(new RequiredEducation(
				List.of(new RequiredAnswer(RequiredLevel.BACHELOR, 62), new RequiredAnswer(RequiredLevel.MASTER, 20),
						new RequiredAnswer(RequiredLevel.ASSOCIATE, 9), new RequiredAnswer(RequiredLevel.NONE, 9)),
				2019, "onet")))
			.isEqualTo("O*NET asked people who know this work, in 2019, what education a new hire needs."
					+ " Of 100, 62 said a bachelor’s degree and 20 said a master’s degree.");
		assertThat(EducationWords.required(null)).startsWith("O*NET has no answer we can show.");
	}

	private static RequiredEducation answers(RequiredLevel level, int percent) {
		return new RequiredEducation(List.of(new RequiredAnswer(level, percent)), 2019, "onet");
	}

	private static EducationAttainment workers(String shares) {
		Map<AttainmentLevel, BigDecimal> byLevel = new EnumMap<>(AttainmentLevel.class);
		String[] percents = shares.split(" ");
		for (AttainmentLevel level : AttainmentLevel.values()) {
			byLevel.put(level, new BigDecimal(percents[level.ordinal()]));
		}
		return new EducationAttainment(byLevel, "2021–22", false, "bls");
	}

}

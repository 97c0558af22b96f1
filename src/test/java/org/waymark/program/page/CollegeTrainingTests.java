package org.waymark.program.page;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.cashflow.SchoolYear;
import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Way;
import org.waymark.program.award.AwardLevel;
import org.waymark.training.Preparation;

import static org.assertj.core.api.Assertions.assertThat;

/** For which years of which training the price of a college counts. */
class CollegeTrainingTests {

	private static final SchoolYear YEAR = new SchoolYear(Span.of(9_999));

	private static final Preparation BACHELOR = school(Span.of(48));

	private static final Preparation ASSOCIATE = school(new Span(24, 24, 36));

	private static final Preparation CERTIFICATE = school(new Span(3, 12, 24));

	private static final Preparation DOCTOR = way(Stage.school(Span.of(48), YEAR),
			new Stage(StageKind.GRADUATE_SCHOOL, Span.of(36), null));

	private static final Preparation APPRENTICE = way(Stage.paid(StageKind.ON_THE_JOB, Span.of(48)));

	private static final Preparation NOTHING = way();

	@Test
	void theWayThatTakesAsLongAsTheAwardIsPriced() {
		assertThat(of(List.of(BACHELOR, ASSOCIATE, BACHELOR), AwardLevel.ASSOCIATE))
			.isEqualTo(new CollegeTraining(1, null, 24, 10_000));
		assertThat(of(List.of(BACHELOR, ASSOCIATE, BACHELOR), AwardLevel.BACHELOR))
			.isEqualTo(new CollegeTraining(0, null, 48, 20_000));
	}

	@Test
	void theAwardThatMostPeopleGotGoesFirst() {
		assertThat(of(List.of(BACHELOR, ASSOCIATE), AwardLevel.ASSOCIATE, AwardLevel.BACHELOR).way()).isEqualTo(1);
		assertThat(of(List.of(BACHELOR, ASSOCIATE), AwardLevel.MASTER, AwardLevel.BACHELOR).way()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "CERTIFICATE_MONTHS", "CERTIFICATE_YEAR" })
	void aCertificateBelongsToAWayOfItsLength(AwardLevel level) {
		assertThat(of(List.of(ASSOCIATE, CERTIFICATE), level)).isEqualTo(new CollegeTraining(1, null, 12, 5_000));
	}

	@Test
	void oneYearOrMoreButLessThanTwoIsNoAssociateDegree() {
		assertThat(of(List.of(ASSOCIATE, APPRENTICE), AwardLevel.CERTIFICATE_YEAR)).isNull();
	}

	@Test
	void aDegreeThatNoWayHasTakesItsOwnTime() {
		assertThat(of(List.of(BACHELOR), AwardLevel.ASSOCIATE)).isEqualTo(new CollegeTraining(0, 24, 24, 10_000));
		assertThat(of(List.of(NOTHING), AwardLevel.BACHELOR)).isEqualTo(new CollegeTraining(0, 48, 48, 20_000));
	}

	@Test
	void nobodyKnowsHowLongACertificateTakesThatNoWayHas() {
		assertThat(of(List.of(NOTHING), AwardLevel.CERTIFICATE_MONTHS)).isNull();
	}

	@Test
	void onlyCollegeIsPricedWhereGraduateSchoolFollows() {
		assertThat(of(List.of(DOCTOR), AwardLevel.BACHELOR)).isEqualTo(new CollegeTraining(0, null, 48, 20_000));
		assertThat(of(List.of(DOCTOR), AwardLevel.ASSOCIATE)).isNull();
		assertThat(of(List.of(DOCTOR), AwardLevel.DOCTOR_PROFESSIONAL, AwardLevel.MASTER)).isNull();
	}

	@Test
	void aDegreeDoesNotTakeThePlaceOfLearningOnTheJob() {
		assertThat(of(List.of(APPRENTICE), AwardLevel.ASSOCIATE)).isNull();
	}

	private static CollegeTraining of(List<Preparation> ways, AwardLevel... levels) {
		return CollegeTraining.of(ways, List.of(levels), 5_000).orElse(null);
	}

	private static Preparation school(Span months) {
		return way(Stage.school(months, YEAR));
	}

	private static Preparation way(Stage... stages) {
		return new Preparation("", new Way(Arrays.asList(stages)), null, null, null, null, null, null, false);
	}

}

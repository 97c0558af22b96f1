package org.waymark;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	@Test
	void theGradeIsThatOfTheFormula() {
		// 6 words, 1 sentence, 6 syllables
		assertThat(Readability.grade(List.of("The cat sat on the mat."))).isCloseTo(0.39 * 6 + 11.8 - 15.59,
				within(1e-9));
		// 5 words, 1 sentence, 1 + 3 + 1 + 3 + 4 syllables
		assertThat(Readability.grade(List.of("The officer has important information.")))
			.isCloseTo(0.39 * 5 + 11.8 * (1 + 3 + 1 + 3 + 4) / 5 - 15.59, within(1e-9));
	}

	@Test
	void textsInAListAreSentencesOfTheirOwn() {
		assertThat(Readability.grade(List.of("like order", "like people")))
			.isEqualTo(Readability.grade(List.of("Like order. Like people.")));
	}

	@Test
	void longSentencesAndLongWordsReadAtAHigherGrade() {
		double plain = Readability.grade(List.of("You book visits. You keep records. You call people back."));
		double joined = Readability.grade(List.of("You book visits, keep records and call people back."));
		double stilted = Readability.grade(List.of("Responsibilities include appointment administration."));
		assertThat(plain).isLessThan(joined);
		assertThat(joined).isLessThan(stilted);
		assertThat(stilted).isGreaterThan(9);
	}

	@Test
	void abbreviationsAndFiguresDoNotMakeSentences() {
		assertThat(Readability.sentences("It costs 4,150.50 dollars. You pay."))
			.containsExactly("It costs 4,150.50 dollars.", "You pay.");
		assertThat(Readability.sentences("1. 2.")).isEmpty();
		assertThat(Readability.grade(List.of())).isZero();
	}

}

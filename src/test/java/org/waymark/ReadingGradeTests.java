package org.waymark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingGradeTests {

	@ParameterizedTest
	@CsvSource({ "a, 1", "the, 1", "care, 1", "wires, 1", "wired, 1", "need, 1", "you, 1", "years, 1", "straight, 1",
			"nurses, 2", "boxes, 2", "watches, 2", "sorted, 2", "table, 2", "handled, 2", "people, 2", "social, 2",
			"nation, 2", "city, 2", "patients, 2", "part-time, 2", "media, 3", "radio, 3", "medicine, 3", "animals, 3",
			"company, 3", "electrician, 4", "material, 4", "engineering, 4", "communities, 4", "university, 5" })
	void countsTheSyllablesOfAWord(String word, int syllables) {
		assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void hearsNoMarks() {
		assertThat(ReadingGrade.syllables("company's,")).isEqualTo(3);
		assertThat(ReadingGrade.syllables("9")).isEqualTo(1);
	}

	/** Ten words, eleven syllables. */
	@Test
	void gradesASentenceByItsWordsAndTheirSyllables() {
		assertThat(ReadingGrade.of("Fix cars, trucks and vans, and tell drivers what broke.")).isCloseTo(1.29,
				within(0.001));
	}

}

package org.waymark.training;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DurationsTests {

	@ParameterizedTest
	@CsvSource({ "12, 12, 1 year", "48, 48, 4 years", "48, 60, 4 to 5 years", "24, 36, 2 to 3 years",
			"1, 12, 1 to 12 months", "1, 1, 1 month", "9, 15, 9 to 15 months", "0, 1, 0 to 1 month",
			"51, 99, 4 years and 3 months to 8 years and 3 months" })
	void monthsAreSaidInYearsWhereTheyComeOutEven(int low, int high, String words) {
		assertThat(Durations.words(low, high)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1 month", "18, 18 months", "36, 3 years", "60, 5 years", "61, 5 years and 1 month" })
	void aNumberOfMonths(int months, String words) {
		assertThat(Durations.words(months)).isEqualTo(words);
	}

}

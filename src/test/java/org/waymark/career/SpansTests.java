package org.waymark.career;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTests {

	@ParameterizedTest
	@CsvSource({ "4,9,4 to 9 months", "1,12,1 to 12 months", "9,21,9 to 21 months", "6,6,6 months", "1,1,1 month",
			"24,24,2 years", "12,12,1 year", "24,48,2 to 4 years" })
	void timeIsInMonthsOrInYearsIfBothEndsAreFullYears(int min, int max, String text) {
		assertThat(Spans.months(lasting(min, max))).isEqualTo(text);
	}

	@Test
	void aTimeThatIsOnlyHalfKnownIsNotTold() {
		assertThat(Spans.months(lasting(null, 12))).isNull();
		assertThat(Spans.months(lasting(6, null))).isNull();
	}

	@Test
	void aCostSaysWhetherItIsForAYearOrInAll() {
		assertThat(Spans.cost(costing(1_440, 8_900, "year"))).isEqualTo("$1,440 to $8,900 a year");
		assertThat(Spans.cost(costing(2_000, 2_000, "program"))).isEqualTo("$2,000 in all");
	}

	@Test
	void noCostIsNoChargeAndNeverNothing() {
		assertThat(Spans.cost(costing(0, 0, "program"))).isEqualTo("no charge");
		assertThat(Spans.cost(costing(0, 500, "program"))).isEqualTo("up to $500 in all");
	}

	@Test
	void aCostThatIsOnlyHalfKnownIsNotTold() {
		assertThat(Spans.cost(costing(null, 8_900, "year"))).isNull();
		assertThat(Spans.cost(costing(1_440, null, "year"))).isNull();
	}

	@Test
	void yearsOnTheLadderAreASpanOrHaveNoEnd() {
		assertThat(Spans.years(rung(0, 2))).isEqualTo("0 to 2 years");
		assertThat(Spans.years(rung(0, 1))).isEqualTo("0 to 1 year");
		assertThat(Spans.years(rung(10, null))).isEqualTo("10 years and more");
		assertThat(Spans.years(rung(null, null))).isNull();
	}

	private static Training lasting(Integer min, Integer max) {
		return new Training("Certificate", null, min, max, null, null, null, null, "Terms", false, null, false, null);
	}

	private static Training costing(Integer min, Integer max, String per) {
		return new Training("Certificate", null, null, null, min, max, per, null, "Terms", false, null, false, null);
	}

	private static Rung rung(Integer min, Integer max) {
		return new Rung("Receptionist", "43-4171", min, max, "Greeting", null, true, null);
	}

}

package org.waymark.payoff;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.cashflow.BreakEven;
import org.waymark.cashflow.BreakEven.Bound;
import org.waymark.cashflow.BreakEvenSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** How it is said when a path breaks even, over ten years. */
class PayoffWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9  | 18 | 26 | after 1 year and 6 months (from 9 months to 2 years and 2 months)
			12 | 24 | 36 | after 2 years (from 1 year to 3 years)
			16 | 18 | 20 | after 1 year and 6 months
			0  | 8  | 24 | after 8 months (at best never behind; at worst after 2 years)
			0  | 0  | 14 | never behind (at worst after 1 year and 2 months)
			0  | 0  | 0  | never behind
			0  | 30 |    | after 2 years and 6 months (at best never behind; at worst not within 10 years)
			60 | 90 |    | after 7 years and 6 months (at best after 5 years; at worst not within 10 years)
			86 |    |    | not within 10 years (at best after 7 years and 2 months)
			   |    |    | not within 10 years
			""")
	void theCasesOfTheTrainingAreToldWhereTheyAreFarApart(Integer low, Integer usual, Integer high, String words) {
		assertThat(PayoffWords.when(span(low, usual, high, Bound.EXACT))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			16 | 18 | 20 | pulls ahead for good after 1 year and 6 months
			0  | 0  | 0  | never behind
			   |    |    | pulls ahead for good: not within 10 years
			""")
	void twoCareersAreSetAgainstEachOtherInWords(Integer low, Integer usual, Integer high, String words) {
		assertThat(PayoffWords.ahead(span(low, usual, high, Bound.EXACT))).isEqualTo(words);
	}

	@Test
	void aMonthThatIsOnlyABoundIsCalledOne() {
		assertThat(PayoffWords.when(span(12, 24, 36, Bound.AT_THE_LATEST))).isEqualTo("after 2 years at the latest"
				+ " (at best after 1 year at the latest; at worst after 3 years at the latest)");
	}

	private static BreakEvenSpan span(Integer low, Integer usual, Integer high, Bound bound) {
		return new BreakEvenSpan(even(low, bound), even(usual, bound), even(high, bound));
	}

	private static BreakEven even(Integer month, Bound bound) {
		return new BreakEven((month != null) ? OptionalInt.of(month) : OptionalInt.empty(), 10, bound);
	}

}

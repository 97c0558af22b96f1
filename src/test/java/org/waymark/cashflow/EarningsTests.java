package org.waymark.cashflow;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.cashflow.TestPaths.dollars;
import static org.waymark.cashflow.TestPaths.pay;
import static org.waymark.cashflow.TestPaths.training;

class EarningsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			40000 | 52000 | 3  | 40000 | 44000 | 48000 | 52000 | 52000
			40000 | 50000 | 3  | 40000 | 43333 | 46667 | 50000 | 50000
			40000 | 50000 | 1  | 40000 | 50000 | 50000 | 50000 | 50000
			40000 | 50000 | 0  | 50000 | 50000 | 50000 | 50000 | 50000
			60000 | 40000 | 2  | 60000 | 50000 | 40000 | 40000 | 40000
			60000 | 50000 | 3  | 60000 | 56667 | 53333 | 50000 | 50000
			30000 | 70000 | 40 | 30000 | 31000 | 32000 | 33000 | 34000
			""")
	void payGoesFromTheStartToLaterInEqualYearlySteps(long start, long later, int years, long first, long second,
			long third, long fourth, long fifth) {
		Earnings pay = pay(start, later, years);
		assertThat(pay.inYear(1)).isEqualTo(dollars(first));
		assertThat(pay.inYear(2)).isEqualTo(dollars(second));
		assertThat(pay.inYear(3)).isEqualTo(dollars(third));
		assertThat(pay.inYear(4)).isEqualTo(dollars(fourth));
		assertThat(pay.inYear(5)).isEqualTo(dollars(fifth));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 41 })
	void theYearsBetweenAreFromNoneToForty(int years) {
		assertThatIllegalArgumentException().isThrownBy(() -> pay(1, 2, years)).withMessageContaining("" + years);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 121 })
	void trainingTakesFromNoneToAHundredAndTwentyMonths(int months) {
		assertThatIllegalArgumentException().isThrownBy(() -> training(months, 0, 0))
			.withMessageContaining("" + months);
	}

	@Test
	void moneyIsNeverNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> pay(-1, 2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> pay(1, -2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> training(12, -1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> training(12, 0, -1));
	}

	@Test
	void moneyIsInWholeDollarsSoThatWhatIsPrintedIsWhatIsCounted() {
		Dollars half = new Dollars(new BigDecimal("40000.5"));
		assertThatIllegalArgumentException().isThrownBy(() -> CareerPath.startNow(half, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new Training(12, half, Dollars.ZERO));
	}

	@Test
	void workBeginsWithItsFirstYear() {
		assertThatIllegalArgumentException().isThrownBy(() -> pay(1).inYear(0));
	}

}

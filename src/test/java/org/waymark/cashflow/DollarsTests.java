package org.waymark.cashflow;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DollarsTests {

	@Test
	void dollarsAreAddedSubtractedAndMultipliedExactly() {
		Dollars price = new Dollars(new BigDecimal("0.1"));
		assertThat(price.plus(new Dollars(new BigDecimal("0.2")))).isEqualTo(new Dollars(new BigDecimal("0.3")));
		assertThat(Dollars.of(100).minus(price)).isEqualTo(new Dollars(new BigDecimal("99.9")));
		assertThat(price.times(30)).isEqualTo(Dollars.of(3));
		assertThat(Dollars.of(5).times(-2)).isEqualTo(Dollars.of(-10));
	}

	@Test
	void equalAmountsAreEqualHoweverTheyAreWritten() {
		assertThat(new Dollars(new BigDecimal("500.00"))).isEqualTo(Dollars.of(500));
		assertThat(new Dollars(new BigDecimal("5E+2"))).isEqualTo(Dollars.of(500)).hasToString("$500");
		assertThat(new Dollars(new BigDecimal("0.00"))).isEqualTo(Dollars.ZERO);
	}

	@ParameterizedTest
	@CsvSource({ "36000, 1, 12, 3000", "41200, 9, 12, 30900", "10000, 1, 3, 3333", "20000, 1, 3, 6667", "18, 1, 12, 2",
			"-18, 1, 12, -2", "17, 1, 12, 1" })
	void aShareIsRoundedHalfUpToWholeDollarsAtTheEdge(long whole, int parts, int of, long rounded) {
		assertThat(Dollars.of(whole).share(parts, of).rounded()).isEqualTo(Dollars.of(rounded));
	}

	@Test
	void aMonthIsATwelfthOfAYearAndTwelveOfThemAreAYearAgain() {
		assertThat(Dollars.of(36_000).share(1, 12)).isEqualTo(Dollars.of(3_000));
		assertThat(Dollars.of(40_000).share(1, 12).times(12).rounded()).isEqualTo(Dollars.of(40_000));
		assertThat(Dollars.of(40_000).share(1, 12).whole()).isFalse();
	}

	@Test
	void dollarsAreComparedByAmount() {
		assertThat(Dollars.of(2)).isGreaterThan(Dollars.of(-3)).isGreaterThan(Dollars.ZERO);
		assertThat(Dollars.of(2).lessThan(Dollars.of(3))).isTrue();
		assertThat(Dollars.of(3).lessThan(Dollars.of(3))).isFalse();
	}

	@Test
	void aShareOfNoPartsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Dollars.of(1).share(1, 0));
	}

	@Test
	void anAmountThatMayBeMoreMakesEverySumWithItSo() {
		Amount floor = Amount.atLeast(Dollars.of(239_200));
		assertThat(floor.plus(TestPaths.exactly(800))).isEqualTo(Amount.atLeast(Dollars.of(240_000)));
		assertThat(TestPaths.exactly(800).plus(floor)).isEqualTo(Amount.atLeast(Dollars.of(240_000)));
		assertThat(floor.minus(Dollars.of(200))).isEqualTo(Amount.atLeast(Dollars.of(239_000)));
		assertThat(TestPaths.exactly(800).plus(TestPaths.exactly(200))).isEqualTo(TestPaths.exactly(1_000));
	}

}

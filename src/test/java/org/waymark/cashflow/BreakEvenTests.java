package org.waymark.cashflow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.cashflow.BreakEven.Bound.AT_THE_EARLIEST;
import static org.waymark.cashflow.BreakEven.Bound.AT_THE_LATEST;
import static org.waymark.cashflow.BreakEven.Bound.EXACT;
import static org.waymark.cashflow.BreakEven.Bound.UNCERTAIN;
import static org.waymark.cashflow.TestPaths.breakEven;
import static org.waymark.cashflow.TestPaths.dollars;
import static org.waymark.cashflow.TestPaths.exactly;
import static org.waymark.cashflow.TestPaths.path;
import static org.waymark.cashflow.TestPaths.pay;
import static org.waymark.cashflow.TestPaths.startNow;
import static org.waymark.cashflow.TestPaths.training;

class BreakEvenTests {

	private static final CareerPath NONE_BUT_CAPPED = path(training(12, 0, 0),
			new Earnings(dollars(60_000), dollars(60_000), 0, true));

	/**
	 * With m months, a month's pay p, training of t months that earns e and costs c in
	 * all, and a wage w of starting now: p(m - t) + et - c is at least wm.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			24 | 7200  | 0     | 48000 | 48000 | 0 | 36000 | 10 | 104
			24 | 7200  | 12000 | 48000 | 48000 | 0 | 36000 | 10 | 80
			0  | 0     | 0     | 40000 | 52000 | 3 | 46000 | 10 | 48
			0  | 2400  | 0     | 38400 | 38400 | 0 | 36000 | 5  | 12
			0  | 100   | 0     | 48000 | 48000 | 0 | 36000 | 5  | 1
			9  | 0     | 0     | 48000 | 48000 | 0 | 36000 | 5  | 36
			9  | 1000  | 0     | 48000 | 48000 | 0 | 36000 | 5  | 37
			48 | 37396 | 12000 | 60000 | 60000 | 0 | 36000 | 20 | 115
			12 | 0     | 36000 | 36000 | 36000 | 0 | 36000 | 5  | 0
			0  | 0     | 0     | 36000 | 36000 | 0 | 36000 | 5  | 0
			0  | 0     | 0     | 36001 | 36001 | 0 | 36000 | 5  | 0
			""")
	void aPathBreaksEvenWithStartingNowAfterSoManyMonths(int months, long cost, long earned, long start, long later,
			int yearsBetween, long wage, int horizon, int after) {
		BreakEven even = breakEven(path(training(months, cost, earned), pay(start, later, yearsBetween)),
				startNow(wage), horizon);
		assertThat(even.after()).hasValue(after);
		assertThat(even.reached()).isTrue();
		assertThat(even.fromTheStart()).isEqualTo(after == 0);
	}

	@Test
	void itIsToldInYearsAndMonths() {
		BreakEven even = breakEven(path(training(24, 7_200, 0), pay(48_000)), startNow(36_000), 10);
		assertThat(even.years()).isEqualTo(8);
		assertThat(even.months()).isEqualTo(8);
	}

	@Test
	void aPathThatIsBehindAtTheHorizonDoesNotBreakEvenWithinIt() {
		BreakEven even = breakEven(path(training(24, 7_200, 0), pay(48_000)), startNow(36_000), 8);
		assertThat(even.reached()).isFalse();
		assertThat(even.fromTheStart()).isFalse();
		assertThat(even.horizon()).isEqualTo(8);
		assertThat(even.after()).isEmpty();
	}

	@Test
	void withoutABreakEvenThereAreNoYearsAndMonths() {
		BreakEven never = breakEven(startNow(1), startNow(2), 5);
		assertThat(never.reached()).isFalse();
		assertThat(never.years()).isZero();
		assertThat(never.months()).isZero();
	}

	@Test
	void trainingBeyondTheHorizonDoesNotBreakEven() {
		assertThat(breakEven(path(training(72, 72_000, 6_000), pay(90_000)), startNow(36_000), 5).reached()).isFalse();
	}

	/** 150,000 and 144,000 after three years, then 8,000 a year less. */
	@Test
	void fallingPayIsCaughtUp() {
		CareerPath falling = path(training(0, 0, 0), pay(60_000, 40_000, 2));
		assertThat(breakEven(falling, startNow(48_000), 5).reached()).isFalse();
		assertThat(breakEven(startNow(48_000), falling, 5).after()).hasValue(45);
	}

	/** 8,000 ahead after a year, 8,000 behind after two, then 20,000 a year more. */
	@Test
	void onlyTheLastTimeThatItCatchesUpCounts() {
		CareerPath changing = path(training(12, 0, 48_000), pay(24_000, 60_000, 1));
		assertThat(breakEven(changing, startNow(40_000), 5).after()).hasValue(29);
		assertThat(breakEven(startNow(40_000), changing, 5).reached()).isFalse();
	}

	/** 4 months of 1,500 more pay back 6,000; both have 210,000 after five years. */
	@Test
	void aLongerHorizonMaySeeItFallBehindAgain() {
		CareerPath falling = path(training(0, 6_000, 0), pay(60_000, 36_000, 2));
		assertThat(breakEven(falling, startNow(42_000), 5).after()).hasValue(4);
		assertThat(breakEven(falling, startNow(42_000), 6).reached()).isFalse();
	}

	@Test
	void roundingMakesNoDifferenceBetweenEqualPaths() {
		CareerPath parts = path(training(1, 0, 40_002), pay(40_002));
		assertThat(new CashFlow(parts, 5).after(12)).isEqualTo(exactly(40_003));
		assertThat(new CashFlow(startNow(40_002), 5).after(12)).isEqualTo(exactly(40_002));
		assertThat(breakEven(parts, startNow(40_002), 5).fromTheStart()).isTrue();
		assertThat(breakEven(startNow(40_002), parts, 5).fromTheStart()).isTrue();
	}

	@Test
	void withPayThatMayBeMoreItIsTheLatestThatItCanBe() {
		assertThat(breakEven(NONE_BUT_CAPPED, startNow(36_000), 5).bound()).isEqualTo(AT_THE_LATEST);
		assertThat(breakEven(NONE_BUT_CAPPED, startNow(0), 5).bound()).isEqualTo(EXACT);
		assertThat(breakEven(NONE_BUT_CAPPED, startNow(59_000), 5).bound()).isEqualTo(UNCERTAIN);
	}

	@Test
	void againstPayThatMayBeMoreItIsTheEarliestThatItCanBe() {
		assertThat(breakEven(startNow(59_000), NONE_BUT_CAPPED, 5).bound()).isEqualTo(AT_THE_EARLIEST);
		assertThat(breakEven(startNow(36_000), NONE_BUT_CAPPED, 5).bound()).isEqualTo(EXACT);
		assertThat(breakEven(NONE_BUT_CAPPED, NONE_BUT_CAPPED, 5).bound()).isEqualTo(UNCERTAIN);
		assertThat(breakEven(startNow(2), startNow(1), 5).bound()).isEqualTo(EXACT);
	}

	@Test
	void coursesOfDifferentHorizonsAreNotCompared() {
		CashFlow five = new CashFlow(startNow(1), 5);
		CashFlow six = new CashFlow(startNow(1), 6);
		assertThatIllegalArgumentException().isThrownBy(() -> BreakEven.of(five, six));
	}

}

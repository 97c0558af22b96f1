package org.waymark.cashflow;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cashflow.TestPaths.breakEven;
import static org.waymark.cashflow.TestPaths.dollars;
import static org.waymark.cashflow.TestPaths.path;
import static org.waymark.cashflow.TestPaths.pay;
import static org.waymark.cashflow.TestPaths.startNow;
import static org.waymark.cashflow.TestPaths.training;

/** What holds for any paths; tried with a few hundred, the same in every run. */
class PathPropertiesTests {

	private static final int TRIES = 400;

	private static final int NEVER = Integer.MAX_VALUE;

	@Test
	void morePayNeverMeansALaterBreakEven() {
		tries((random) -> {
			CareerPath path = anyPath(random);
			CareerPath other = anyPath(random);
			int horizon = anyHorizon(random);
			Earnings more = new Earnings(path.pay().start().plus(upTo(random, 9_000)),
					path.pay().later().plus(upTo(random, 9_000)), path.pay().yearsBetween(), false);
			assertThat(month(path(path.training(), more), other, horizon))
				.isLessThanOrEqualTo(month(path, other, horizon));
			assertThat(month(other, path(path.training(), more), horizon))
				.isGreaterThanOrEqualTo(month(other, path, horizon));
		});
	}

	@Test
	void moreEarnedWhileTrainingNeverMeansALaterBreakEven() {
		tries((random) -> {
			CareerPath path = anyPath(random);
			CareerPath other = anyPath(random);
			int horizon = anyHorizon(random);
			Training better = new Training(path.training().months(), path.training().cost(),
					path.training().earnedAYear().plus(upTo(random, 9_000)));
			assertThat(month(path(better, path.pay()), other, horizon))
				.isLessThanOrEqualTo(month(path, other, horizon));
		});
	}

	@Test
	void moreCostNeverMeansAnEarlierBreakEven() {
		tries((random) -> {
			CareerPath path = anyPath(random);
			CareerPath other = anyPath(random);
			int horizon = anyHorizon(random);
			Training dearer = new Training(path.training().months(), path.training().cost().plus(upTo(random, 30_000)),
					path.training().earnedAYear());
			assertThat(month(path(dearer, path.pay()), other, horizon))
				.isGreaterThanOrEqualTo(month(path, other, horizon));
		});
	}

	/**
	 * Longer training pays the same cost more slowly, so that only a break-even after
	 * training is later for sure; and only if one does not earn more in training.
	 */
	@Test
	void moreMonthsOfTrainingNeverMeanAnEarlierBreakEvenAfterIt() {
		tries((random) -> {
			Earnings pay = anyPay(random);
			int months = random.nextInt(60);
			int longer = months + 1 + random.nextInt(24);
			Dollars least = pay.start().lessThan(pay.later()) ? pay.start() : pay.later();
			Dollars earned = least.share(random.nextInt(5), 4).rounded();
			Dollars cost = upTo(random, 40_000);
			CareerPath other = anyPath(random);
			int horizon = anyHorizon(random);
			int withLonger = month(path(new Training(longer, cost, earned), pay), other, horizon);
			if (withLonger > longer) {
				assertThat(withLonger)
					.isGreaterThanOrEqualTo(month(path(new Training(months, cost, earned), pay), other, horizon));
			}
		});
	}

	@Test
	void moreMonthsOfFreeTrainingNeverMeanAnEarlierBreakEven() {
		tries((random) -> {
			Earnings pay = anyPay(random);
			int months = random.nextInt(60);
			int longer = months + 1 + random.nextInt(24);
			CareerPath other = anyPath(random);
			int horizon = anyHorizon(random);
			assertThat(month(path(training(longer, 0, 0), pay), other, horizon))
				.isGreaterThanOrEqualTo(month(path(training(months, 0, 0), pay), other, horizon));
		});
	}

	@Test
	void noCostAndNoMonthsWithConstantPayIsStartingNow() {
		tries((random) -> {
			long wage = random.nextInt(100_000);
			int horizon = anyHorizon(random);
			CashFlow cashFlow = new CashFlow(
					path(training(0, 0, random.nextInt(9_000)), pay(wage, wage, random.nextInt(10))), horizon);
			CashFlow now = new CashFlow(startNow(wage), horizon);
			assertThat(cashFlow.yearly()).isEqualTo(now.yearly());
			assertThat(cashFlow.monthly()).isEqualTo(now.monthly());
			assertThat(BreakEven.of(cashFlow, now).fromTheStart()).isTrue();
			assertThat(BreakEven.of(now, cashFlow).fromTheStart()).isTrue();
		});
	}

	@Test
	void resultsScaleWithMoney() {
		tries((random) -> {
			int factor = 2 + random.nextInt(9);
			int horizon = anyHorizon(random);
			CareerPath path = divisiblePath(random);
			CareerPath other = divisiblePath(random);
			CashFlow scaled = new CashFlow(scaled(path, factor), horizon);
			assertThat(scaled.monthly()).extracting(Amount::dollars)
				.isEqualTo(new CashFlow(path, horizon).monthly()
					.stream()
					.map((total) -> total.dollars().times(factor))
					.toList());
			assertThat(BreakEven.of(scaled, new CashFlow(scaled(other, factor), horizon)))
				.isEqualTo(breakEven(path, other, horizon));
		});
	}

	@Test
	void onlyThePathAheadAtTheHorizonBreaksEven() {
		tries((random) -> {
			CareerPath one = divisiblePath(random);
			CareerPath other = random.nextInt(10) == 0 ? one : divisiblePath(random);
			int horizon = anyHorizon(random);
			Dollars difference = new CashFlow(one, horizon).total()
				.dollars()
				.minus(new CashFlow(other, horizon).total().dollars());
			assertThat(breakEven(one, other, horizon).reached()).isEqualTo(!difference.negative());
			assertThat(breakEven(other, one, horizon).reached()).isEqualTo(!Dollars.ZERO.lessThan(difference));
		});
	}

	@Test
	void beforeItsBreakEvenAPathIsBehindAndFromThenOnNeverAgain() {
		tries((random) -> {
			CashFlow one = new CashFlow(divisiblePath(random), anyHorizon(random));
			CashFlow other = new CashFlow(divisiblePath(random), one.horizon());
			List<Integer> behind = monthsBehind(one, other);
			int last = behind.isEmpty() ? -1 : behind.get(behind.size() - 1);
			BreakEven even = BreakEven.of(one, other);
			assertThat(even.after().orElse(one.months() + 1)).isEqualTo(last + 1);
		});
	}

	@Test
	void aLongerHorizonChangesNoEarlierYear() {
		tries((random) -> {
			CareerPath path = anyPath(random);
			int horizon = 5 + random.nextInt(15);
			CashFlow shorter = new CashFlow(path, horizon);
			CashFlow longer = new CashFlow(path, horizon + 1);
			assertThat(longer.yearly()).startsWith(shorter.yearly().toArray(Year[]::new));
			assertThat(longer.monthly()).startsWith(shorter.monthly().toArray(Amount[]::new));
		});
	}

	@Test
	void whatIsPrintedAddsUp() {
		tries((random) -> {
			CashFlow cashFlow = new CashFlow(anyPath(random), anyHorizon(random));
			Dollars total = Dollars.ZERO;
			for (Year year : cashFlow.yearly()) {
				for (CashFlowItem item : year.items()) {
					assertThat(item.amount().dollars().whole()).isTrue();
					total = item.kind().paid() ? total.minus(item.amount().dollars())
							: total.plus(item.amount().dollars());
				}
				assertThat(year.total().dollars()).isEqualTo(total);
				assertThat(year.items()
					.stream()
					.filter((item) -> !item.kind().paid())
					.mapToInt(CashFlowItem::months)
					.sum()).isLessThanOrEqualTo(12);
			}
			assertThat(cashFlow.total().dollars()).isEqualTo(total);
		});
	}

	private static void tries(Consumer<Random> property) {
		Random random = new Random(20_260_401);
		for (int i = 0; i < TRIES; i++) {
			property.accept(random);
		}
	}

	private static int month(CareerPath path, CareerPath other, int horizon) {
		return breakEven(path, other, horizon).after().orElse(NEVER);
	}

	private static List<Integer> monthsBehind(CashFlow one, CashFlow other) {
		List<Amount> totals = one.monthly();
		List<Amount> others = other.monthly();
		return IntStream.range(0, totals.size())
			.filter((month) -> totals.get(month).dollars().lessThan(others.get(month).dollars()))
			.boxed()
			.toList();
	}

	private static CareerPath anyPath(Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> startNow(20_000 + random.nextInt(40_000));
			case 1 -> path(training(0, random.nextInt(5_000), 0), anyPay(random));
			default ->
				path(training(random.nextInt(121), random.nextInt(80_000), random.nextInt(30_000)), anyPay(random));
		};
	}

	private static Earnings anyPay(Random random) {
		return pay(20_000 + random.nextInt(60_000), 20_000 + random.nextInt(100_000), random.nextInt(25));
	}

	/** A path whose every amount is a whole number of dollars a month. */
	private static CareerPath divisiblePath(Random random) {
		int months = random.nextInt(73);
		int years = random.nextInt(8);
		long start = 12 * (2_000 + random.nextInt(3_000));
		return path(training(months, Math.max(1, months) * random.nextInt(900), 12 * random.nextInt(2_000)),
				pay(start, start + 12L * years * (random.nextInt(900) - 200), years));
	}

	private static CareerPath scaled(CareerPath path, int factor) {
		return path(
				new Training(path.training().months(), path.training().cost().times(factor),
						path.training().earnedAYear().times(factor)),
				new Earnings(path.pay().start().times(factor), path.pay().later().times(factor),
						path.pay().yearsBetween(), false));
	}

	private static Dollars upTo(Random random, int most) {
		return dollars(random.nextInt(most + 1));
	}

	private static int anyHorizon(Random random) {
		return 5 + random.nextInt(16);
	}

}

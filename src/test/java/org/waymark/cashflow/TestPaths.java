package org.waymark.cashflow;

/** Paths for tests, in whole dollars. */
final class TestPaths {

	private TestPaths() {
	}

	static Dollars dollars(long amount) {
		return Dollars.of(amount);
	}

	static Amount exactly(long amount) {
		return Amount.exactly(dollars(amount));
	}

	static Training training(int months, long cost, long earnedAYear) {
		return new Training(months, dollars(cost), dollars(earnedAYear));
	}

	static Earnings pay(long start, long later, int yearsBetween) {
		return new Earnings(dollars(start), dollars(later), yearsBetween, false);
	}

	static Earnings pay(long aYear) {
		return pay(aYear, aYear, 0);
	}

	static CareerPath path(Training training, Earnings pay) {
		return new CareerPath(training, pay);
	}

	static CareerPath startNow(long aYear) {
		return CareerPath.startNow(dollars(aYear), false);
	}

	static BreakEven breakEven(CareerPath path, CareerPath other, int horizon) {
		return BreakEven.of(new CashFlow(path, horizon), new CashFlow(other, horizon));
	}

}

package org.waymark.cashflow;

import java.util.List;
import java.util.OptionalInt;

/**
 * When one cash flow has caught up with another: the end of the first month from which on
 * it is never again behind up to the horizon. It is found from exact sums, not from the
 * rounded ones that are printed, so that paths with the same money are level.
 * <p>
 * With pay that is only a floor the month found is a bound, not the month itself.
 *
 * @param after after how many months, from 0 (it is never behind) to those of the
 * horizon; empty if it is still behind at the horizon
 * @param horizon how many years were looked at
 * @param bound what is known about it where pay is only a floor
 */
public record BreakEven(OptionalInt after, int horizon, Bound bound) {

	private static final int MONTHS_A_YEAR = 12;

	/**
	 * When a cash flow breaks even with another.
	 * @param cashFlow the one
	 * @param other the one that it is measured against
	 * @throws IllegalArgumentException if their horizons differ
	 */
	public static BreakEven of(CashFlow cashFlow, CashFlow other) {
		if (cashFlow.horizon() != other.horizon()) {
			throw new IllegalArgumentException(
					"horizons of " + cashFlow.horizon() + " and " + other.horizon() + " years: expected the same");
		}
		OptionalInt after = after(cashFlow, other);
		return new BreakEven(after, cashFlow.horizon(),
				bound(after, cashFlow.total().atLeast(), other.total().atLeast()));
	}

	/** Whether it breaks even within the horizon. */
	public boolean reached() {
		return this.after.isPresent();
	}

	/** Whether it is never behind. */
	public boolean fromTheStart() {
		return this.after.isPresent() && this.after.getAsInt() == 0;
	}

	/** The whole years until then; 0 if it does not break even. */
	public int years() {
		return this.after.orElse(0) / MONTHS_A_YEAR;
	}

	/** The months beyond the whole years, 0 to 11; 0 if it does not break even. */
	public int months() {
		return this.after.orElse(0) % MONTHS_A_YEAR;
	}

	private static OptionalInt after(CashFlow cashFlow, CashFlow other) {
		int coins = MONTHS_A_YEAR * divisor(cashFlow) * divisor(other);
		List<Dollars> totals = cashFlow.exactly(coins);
		List<Dollars> others = other.exactly(coins);
		int month = cashFlow.months();
		while (month >= 0 && !totals.get(month).lessThan(others.get(month))) {
			month--;
		}
		return (month == cashFlow.months()) ? OptionalInt.empty() : OptionalInt.of(month + 1);
	}

	private static int divisor(CashFlow cashFlow) {
		return Math.max(1, cashFlow.path().training().months());
	}

	private static Bound bound(OptionalInt after, boolean floor, boolean otherFloor) {
		boolean movesEarlier = floor && after.orElse(Integer.MAX_VALUE) > 0;
		boolean movesLater = otherFloor && after.isPresent();
		if (movesEarlier) {
			return (otherFloor || after.isEmpty()) ? Bound.UNCERTAIN : Bound.AT_THE_LATEST;
		}
		if (movesLater) {
			return floor ? Bound.UNCERTAIN : Bound.AT_THE_EARLIEST;
		}
		return Bound.EXACT;
	}

	/** What is known about the month where pay is only a floor. */
	public enum Bound {

		/** It is the month, or surely none within the horizon. */
		EXACT,
		/** It is this month or an earlier one, as the pay of the one may be more. */
		AT_THE_LATEST,
		/** It is this month, a later one or none, as the pay of the other may be more. */
		AT_THE_EARLIEST,
		/** It may be any month or none. */
		UNCERTAIN

	}

}

package org.waymark.cashflow;

/**
 * A computed amount that may be only a floor: one counts with the least that capped pay
 * can be, and every sum that it is in says so.
 *
 * @param dollars the amount, or the least that it is
 * @param atLeast whether it may be more
 */
public record Amount(Dollars dollars, boolean atLeast) {

	/** Nothing, and surely so. */
	public static final Amount NONE = exactly(Dollars.ZERO);

	public static Amount exactly(Dollars dollars) {
		return new Amount(dollars, false);
	}

	public static Amount atLeast(Dollars dollars) {
		return new Amount(dollars, true);
	}

	/** The sum of both, a floor if either is one. */
	public Amount plus(Amount other) {
		return new Amount(this.dollars.plus(other.dollars), this.atLeast || other.atLeast);
	}

	/** What is left of it; only exact dollars are ever taken away. */
	public Amount minus(Dollars less) {
		return new Amount(this.dollars.minus(less), this.atLeast);
	}

}

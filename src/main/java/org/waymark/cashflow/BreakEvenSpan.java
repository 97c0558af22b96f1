package org.waymark.cashflow;

/**
 * When a cash flow breaks even with another in the low, the usual and the high case of
 * its time and money.
 *
 * @param low in the low case
 * @param usual in the usual case
 * @param high in the high case
 */
public record BreakEvenSpan(BreakEven low, BreakEven usual, BreakEven high) {

	/** From how many months between the cases on it is worth telling. */
	private static final int WIDE = 12;

	/** Whether the cases are a year or more apart, or not all of them break even. */
	public boolean wide() {
		if (this.low.reached() != this.high.reached()) {
			return true;
		}
		return this.low.reached() && this.high.after().getAsInt() - this.low.after().getAsInt() >= WIDE;
	}

}

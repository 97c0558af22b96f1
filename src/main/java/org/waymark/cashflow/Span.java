package org.waymark.cashflow;

/**
 * Months or dollars in three cases.
 *
 * @param low in the low case, from 0
 * @param usual in the usual case, not below the low one
 * @param high in the high case, not below the usual one
 */
public record Span(int low, int usual, int high) {

	/** Nothing in any case. */
	public static final Span NONE = of(0);

	/**
	 * Checks its order.
	 * @throws IllegalArgumentException if a case is below zero or below the one before it
	 */
	public Span {
		if (low < 0 || usual < low || high < usual) {
			throw new IllegalArgumentException(
					"a span of " + low + ", " + usual + " and " + high + ": expected 0 or more, in order");
		}
	}

	/** The same in every case. */
	public static Span of(int amount) {
		return new Span(amount, amount, amount);
	}

	/** From a lowest to a highest, the middle of them being usual. */
	public static Span between(int low, int high) {
		return new Span(low, Math.toIntExact(Math.round((low + (double) high) / 2)), high);
	}

	public int in(Case which) {
		return switch (which) {
			case LOW -> this.low;
			case USUAL -> this.usual;
			case HIGH -> this.high;
		};
	}

	public Span plus(Span other) {
		return new Span(this.low + other.low, this.usual + other.usual, this.high + other.high);
	}

	/** Whether it is nothing in every case. */
	public boolean none() {
		return this.high == 0;
	}

	/** Whether something can be in both. */
	public boolean meets(Span other) {
		return this.low <= other.high && other.low <= this.high;
	}

	/** Whether the cases differ. */
	public boolean wide() {
		return this.low != this.high;
	}

}

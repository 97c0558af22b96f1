package org.waymark.cashflow;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * US dollars, exact, in today's money; below zero for a debt. Equal amounts are equal,
 * however many zeros they were written with. Nothing is rounded until {@link #rounded} is
 * asked for.
 *
 * @param amount how many
 */
public record Dollars(BigDecimal amount) implements Comparable<Dollars> {

	/** No money. */
	public static final Dollars ZERO = of(0);

	/** Far below what any sum of shares can bring near a half dollar. */
	private static final int DECIMALS = 20;

	public Dollars {
		if (amount.scale() != 0) {
			BigDecimal shortest = amount.stripTrailingZeros();
			amount = (shortest.scale() < 0) ? shortest.setScale(0) : shortest;
		}
	}

	/** A whole number of dollars. */
	public static Dollars of(long amount) {
		return new Dollars(BigDecimal.valueOf(amount));
	}

	public Dollars plus(Dollars other) {
		return new Dollars(this.amount.add(other.amount));
	}

	public Dollars minus(Dollars other) {
		return new Dollars(this.amount.subtract(other.amount));
	}

	public Dollars times(long factor) {
		return new Dollars(this.amount.multiply(BigDecimal.valueOf(factor)));
	}

	/**
	 * Some of the equal parts of it, to 20 decimals where they do not come out even.
	 * @param parts how many parts are taken
	 * @param of how many parts make the whole, from 1
	 * @throws IllegalArgumentException if the whole has no parts
	 */
	public Dollars share(int parts, int of) {
		if (of < 1) {
			throw new IllegalArgumentException("a share of " + of + " parts");
		}
		return new Dollars(times(parts).amount.divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP));
	}

	/** In whole dollars; a half is rounded away from zero. */
	public Dollars rounded() {
		return new Dollars(this.amount.setScale(0, RoundingMode.HALF_UP));
	}

	/** Whether it is a whole number of dollars. */
	public boolean whole() {
		return this.amount.scale() == 0;
	}

	/** Whether it is below zero. */
	public boolean negative() {
		return this.amount.signum() < 0;
	}

	public boolean lessThan(Dollars other) {
		return compareTo(other) < 0;
	}

	@Override
	public int compareTo(Dollars other) {
		return this.amount.compareTo(other.amount);
	}

	@Override
	public String toString() {
		return "$" + this.amount.toPlainString();
	}

	/**
	 * The same amount, if a page can print it and a reader count on with it.
	 * @param what what it is, for the message
	 * @throws IllegalArgumentException if it is below zero or not in whole dollars
	 */
	Dollars printable(String what) {
		if (negative() || !whole()) {
			throw new IllegalArgumentException(what + " of " + this + ": expected whole dollars, from 0");
		}
		return this;
	}

}

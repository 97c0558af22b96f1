package org.waymark.claim.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.waymark.claim.published.ValueUnit;

/**
 * The values of a unit that a number can stand for.
 *
 * @param unit the unit
 * @param exact the number itself in steps of the unit
 * @param least the smallest value, in steps
 * @param most the largest value, in steps
 */
public record ValueRange(ValueUnit unit, BigDecimal exact, int least, int most) {

	private static final BigDecimal LIMIT = BigDecimal.valueOf(2_000_000_000);

	/**
	 * Those that may have been rounded to a number.
	 * @param number the number
	 * @param rounding how far a value can be from it, in full units
	 * @return null if no value can be as large
	 */
	static ValueRange of(ValueUnit unit, BigDecimal number, BigDecimal rounding) {
		BigDecimal exact = unit.steps(number);
		BigDecimal off = unit.steps(rounding);
		if (exact.abs().add(off).compareTo(LIMIT) > 0) {
			return null;
		}
		return new ValueRange(unit, exact, exact.subtract(off).setScale(0, RoundingMode.CEILING).intValueExact(),
				exact.add(off).setScale(0, RoundingMode.FLOOR).intValueExact());
	}

	boolean has(int amount) {
		return this.least <= amount && amount <= this.most;
	}

	/** How far a value is from the number, in steps. */
	BigDecimal off(int amount) {
		return this.exact.subtract(BigDecimal.valueOf(amount)).abs();
	}

}

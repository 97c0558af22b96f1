package org.waymark.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

import org.waymark.text.Formats;

/** What a figure counts, and how it is written. */
public enum Unit {

	/** US dollars a year, in full dollars. */
	DOLLARS_A_YEAR((amount) -> Formats.dollars(amount.longValueExact()), 100),
	/** US dollars an hour, with cents. */
	DOLLARS_AN_HOUR(Formats::cents, 0.1),
	/** Jobs; the self-employed are not counted. */
	JOBS((amount) -> Formats.count(amount.longValueExact()), 1),
	/** A ratio without a unit. */
	RATIO(Formats::hundredths, 0.01);

	private final Function<BigDecimal, String> format;

	private final BigDecimal step;

	Unit(Function<BigDecimal, String> format, double step) {
		this.format = format;
		this.step = BigDecimal.valueOf(step);
	}

	public String format(BigDecimal amount) {
		return this.format.apply(amount);
	}

	/** Rounds a computed amount, so that it does not look more exact than it is. */
	BigDecimal round(BigDecimal amount) {
		BigDecimal rounded = amount.divide(this.step, 0, RoundingMode.HALF_UP).multiply(this.step);
		return (this == DOLLARS_AN_HOUR) ? rounded.setScale(2) : rounded.setScale(0);
	}

}

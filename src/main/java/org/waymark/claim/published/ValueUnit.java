package org.waymark.claim.published;

import java.math.BigDecimal;
import java.util.function.IntFunction;

import org.waymark.occupation.outlook.Outlook;
import org.waymark.text.Formats;

/** What a published value counts; each is kept as a whole number of its smallest step. */
public enum ValueUnit {

	/** US dollars a year. */
	DOLLARS_A_YEAR(0, Formats::dollars),
	/** US cents an hour. */
	DOLLARS_AN_HOUR(2, (cents) -> Formats.cents(BigDecimal.valueOf(cents, 2))),
	/** Tenths of a percent. */
	PERCENT(1, (tenths) -> Outlook.change(BigDecimal.valueOf(tenths, 1))),
	/** Jobs. */
	JOBS(0, Formats::count),
	/** Openings, a year or in all years of a projection. */
	OPENINGS(0, Formats::count);

	private final int decimals;

	private final IntFunction<String> format;

	ValueUnit(int decimals, IntFunction<String> format) {
		this.decimals = decimals;
		this.format = format;
	}

	/** A number in steps of the unit, perhaps with a rest. */
	public BigDecimal steps(BigDecimal number) {
		return number.movePointRight(this.decimals);
	}

	/** How the site writes a value. */
	public String format(int steps) {
		return this.format.apply(steps);
	}

}

package org.waymark.training;

import org.waymark.text.Messages;

/** Lengths of time in words. */
public final class Durations {

	private static final int YEAR = 12;

	/** More months than these are said in years and months. */
	private static final int MANY_MONTHS = 36;

	private Durations() {
	}

	/** A span of months, such as {@code 4 to 5 years} or {@code 1 to 12 months}. */
	public static String words(int low, int high) {
		if (low % YEAR == 0 && high % YEAR == 0) {
			return years(low / YEAR, high / YEAR);
		}
		if (high <= MANY_MONTHS) {
			return (low == high) ? months(low) : Messages.say("training.duration.months-span", low, high);
		}
		return Messages.say("training.duration.span", words(low), words(high));
	}

	/** A number of months, such as {@code 4 years and 3 months}. */
	public static String words(int months) {
		return (months <= MANY_MONTHS && months % YEAR != 0) ? months(months)
				: yearsAndMonths(months / YEAR, months % YEAR);
	}

	/**
	 * Years and months of which there may be none, such as {@code 1 year and 6 months}.
	 */
	public static String yearsAndMonths(int years, int months) {
		if (months == 0) {
			return years(years);
		}
		return (years == 0) ? months(months) : Messages.say("training.duration.years-and-months", years, months);
	}

	/** A span of years, such as {@code 2 to 3 years}. */
	public static String years(int low, int high) {
		return (low == high) ? years(low) : Messages.say("training.duration.years-span", low, high);
	}

	/** A number of years, such as {@code 1 year}. */
	public static String years(int number) {
		return Messages.say("training.duration.years", number);
	}

	/** A number of months, such as {@code 18 months}. */
	public static String months(int number) {
		return Messages.say("training.duration.months", number);
	}

}

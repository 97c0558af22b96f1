package org.waymark.training;

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
			return span(low / YEAR, high / YEAR, "year");
		}
		if (high <= MANY_MONTHS) {
			return span(low, high, "month");
		}
		return words(low) + " to " + words(high);
	}

	/** A number of months, such as {@code 4 years and 3 months}. */
	public static String words(int months) {
		if (months % YEAR == 0) {
			return count(months / YEAR, "year");
		}
		return (months <= MANY_MONTHS) ? count(months, "month")
				: count(months / YEAR, "year") + " and " + count(months % YEAR, "month");
	}

	/** A span of things, such as {@code 2 to 3 years}. */
	public static String span(int low, int high, String thing) {
		return (low == high) ? count(low, thing) : low + " to " + count(high, thing);
	}

	/** A number of things, such as {@code 1 month}. */
	public static String count(int number, String thing) {
		return number + " " + thing + ((number == 1) ? "" : "s");
	}

}

package org.waymark.career;

import org.waymark.web.Formats;

/** Times and costs in words; null where a guide gives none. */
final class Spans {

	/** What is said of training that one works for wages in. */
	static final String PAID = "you earn wages meanwhile";

	private static final int YEAR = 12;

	private Spans() {
	}

	static String months(Training training) {
		Integer min = training.monthsMin();
		Integer max = training.monthsMax();
		if (min == null || max == null) {
			return null;
		}
		if (min % YEAR == 0 && max % YEAR == 0) {
			return span(min / YEAR, max / YEAR, "year");
		}
		return span(min, max, "month");
	}

	static String cost(Training training) {
		Integer min = training.costMin();
		Integer max = training.costMax();
		if (min == null || max == null) {
			return null;
		}
		if (max == 0) {
			return "no charge";
		}
		return amount(min, max) + ("year".equals(training.costPer()) ? " a year" : " in all");
	}

	private static String amount(int min, int max) {
		if (min == 0) {
			return "up to " + Formats.dollars(max);
		}
		return (min == max) ? Formats.dollars(min) : Formats.dollars(min) + " to " + Formats.dollars(max);
	}

	static String years(Rung rung) {
		if (rung.yearsMin() == null) {
			return null;
		}
		if (rung.yearsMax() == null) {
			return rung.yearsMin() + " years and more";
		}
		return span(rung.yearsMin(), rung.yearsMax(), "year");
	}

	private static String span(int min, int max, String unit) {
		String amount = (min == max) ? String.valueOf(min) : min + " to " + max;
		return amount + " " + unit + ((max == 1) ? "" : "s");
	}

}

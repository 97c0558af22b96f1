package org.waymark.cashflow;

/**
 * What a year at a kind of school costs.
 *
 * @param dollars the cheapest, the average and the most expensive school, in US dollars a
 * year
 */
public record SchoolYear(Span dollars) {

	private static final int MONTHS_A_YEAR = 12;

	/**
	 * What some months cost: their share of a year, rounded half up to whole dollars; the
	 * least months at the cheapest school, the most at the most expensive.
	 */
	public Span cost(Span months) {
		return new Span(share(this.dollars.low(), months.low()), share(this.dollars.usual(), months.usual()),
				share(this.dollars.high(), months.high()));
	}

	private static int share(int dollarsAYear, int months) {
		return Math.toIntExact(Math.round((double) dollarsAYear * months / MONTHS_A_YEAR));
	}

}

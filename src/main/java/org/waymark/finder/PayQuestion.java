package org.waymark.finder;

import org.waymark.wage.Measure;

/** The figures of pay that the finder asks about, in US dollars a year. */
public enum PayQuestion {

	/** The 25th percentile. */
	LOW("pay-low", Measure.ANNUAL_P25),
	/** The median. */
	MIDDLE("pay", Measure.ANNUAL_MEDIAN),
	/** The 75th percentile. */
	HIGH("pay-high", Measure.ANNUAL_P75);

	/** The lowest amount that can be asked for. */
	static final int LEAST = 1000;

	/** The highest. */
	static final int MOST = 999_999;

	private final String parameter;

	private final Measure measure;

	PayQuestion(String parameter, Measure measure) {
		this.parameter = parameter;
		this.measure = measure;
	}

	/** How an address names it. */
	public String parameter() {
		return this.parameter;
	}

	/** The figure that is meant. */
	public Measure measure() {
		return this.measure;
	}

	/** The amount nearest to another that can be asked for. */
	public static int askable(int dollars) {
		return Math.min(Math.max(dollars, LEAST), MOST);
	}

}

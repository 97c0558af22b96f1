package org.waymark.wage;

import java.util.List;
import java.util.Locale;

/** The figures of a line of the wage tables, in the order in which they are kept. */
public enum Measure {

	EMPLOYMENT("Jobs", Unit.JOBS), JOBS_PER_1000("Jobs per 1,000", Unit.RATIO),
	LOCATION_QUOTIENT("Location quotient", Unit.RATIO), HOURLY_MEAN("Hourly mean", Unit.DOLLARS_AN_HOUR),
	HOURLY_MEDIAN("Hourly median", Unit.DOLLARS_AN_HOUR), ANNUAL_MEAN("Mean", Unit.DOLLARS_A_YEAR),
	ANNUAL_P10("10th percentile", Unit.DOLLARS_A_YEAR), ANNUAL_P25("25th percentile", Unit.DOLLARS_A_YEAR),
	ANNUAL_MEDIAN("Median", Unit.DOLLARS_A_YEAR), ANNUAL_P75("75th percentile", Unit.DOLLARS_A_YEAR),
	ANNUAL_P90("90th percentile", Unit.DOLLARS_A_YEAR);

	/** The five points of a pay range, from low to high. */
	public static final List<Measure> RANGE = List.of(ANNUAL_P10, ANNUAL_P25, ANNUAL_MEDIAN, ANNUAL_P75, ANNUAL_P90);

	private final String label;

	private final Unit unit;

	Measure(String label, Unit unit) {
		this.label = label;
		this.unit = unit;
	}

	/** Its name over a column. */
	public String label() {
		return this.label;
	}

	public Unit unit() {
		return this.unit;
	}

	/** Its name in an address. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

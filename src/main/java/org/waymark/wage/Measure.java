package org.waymark.wage;

import java.util.List;

import org.waymark.text.Messages;

/** The figures of a line of the wage tables, and how they are kept. */
public enum Measure {

	EMPLOYMENT(0, "employment", Unit.JOBS), JOBS_PER_1000(1, "jobs_per_1000", Unit.RATIO),
	LOCATION_QUOTIENT(2, "location_quotient", Unit.RATIO), HOURLY_MEAN(3, "hourly_mean", Unit.DOLLARS_AN_HOUR),
	HOURLY_MEDIAN(4, "hourly_median", Unit.DOLLARS_AN_HOUR), ANNUAL_MEAN(5, "annual_mean", Unit.DOLLARS_A_YEAR),
	ANNUAL_P10(6, "annual_p10", Unit.DOLLARS_A_YEAR), ANNUAL_P25(7, "annual_p25", Unit.DOLLARS_A_YEAR),
	ANNUAL_MEDIAN(8, "annual_median", Unit.DOLLARS_A_YEAR), ANNUAL_P75(9, "annual_p75", Unit.DOLLARS_A_YEAR),
	ANNUAL_P90(10, "annual_p90", Unit.DOLLARS_A_YEAR);

	/** The five points of a pay range, from low to high. */
	public static final List<Measure> RANGE = List.of(ANNUAL_P10, ANNUAL_P25, ANNUAL_MEDIAN, ANNUAL_P75, ANNUAL_P90);

	/** All of them, the median first. */
	public static final List<Measure> MEDIAN_FIRST = List.of(ANNUAL_MEDIAN, ANNUAL_P10, ANNUAL_P25, ANNUAL_P75,
			ANNUAL_P90, HOURLY_MEDIAN, ANNUAL_MEAN, HOURLY_MEAN, EMPLOYMENT, JOBS_PER_1000, LOCATION_QUOTIENT);

	/** All that is published of metropolitan and nonmetropolitan areas. */
	public static final List<Measure> OF_AREAS = List.of(EMPLOYMENT, LOCATION_QUOTIENT, ANNUAL_P10, ANNUAL_P25,
			ANNUAL_MEDIAN, ANNUAL_P75, ANNUAL_P90);

	private final int mark;

	private final String column;

	private final Unit unit;

	Measure(int mark, String column, Unit unit) {
		this.mark = mark;
		this.column = column;
		this.unit = unit;
	}

	/** Where its mark stands among those of a line, from 0. */
	public int mark() {
		return this.mark;
	}

	/** Its column in the data files and in the database. */
	public String column() {
		return this.column;
	}

	/** Its name over a column. */
	public String label() {
		return Messages.say("wage.measure." + key());
	}

	/** The name of a point of the pay range, in short. */
	public String pointLabel() {
		return Messages.say("wage.point." + key());
	}

	private String key() {
		return this.column.replace('_', '-');
	}

	public Unit unit() {
		return this.unit;
	}

}

package org.waymark.claim.published;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.waymark.text.Messages;

/** What BLS publishes of an occupation, what people quote most first. */
public enum Statistic {

	ANNUAL_MEDIAN(ValueUnit.DOLLARS_A_YEAR), HOURLY_MEDIAN(ValueUnit.DOLLARS_AN_HOUR), GROWTH(ValueUnit.PERCENT),
	OPENINGS(ValueUnit.OPENINGS), ANNUAL_MEAN(ValueUnit.DOLLARS_A_YEAR), HOURLY_MEAN(ValueUnit.DOLLARS_AN_HOUR),
	EMPLOYMENT(ValueUnit.JOBS), ANNUAL_P90(ValueUnit.DOLLARS_A_YEAR), ANNUAL_P10(ValueUnit.DOLLARS_A_YEAR),
	ANNUAL_P75(ValueUnit.DOLLARS_A_YEAR), ANNUAL_P25(ValueUnit.DOLLARS_A_YEAR), EMPLOYMENT_BASE(ValueUnit.JOBS),
	EMPLOYMENT_TARGET(ValueUnit.JOBS),
	/**
	 * Openings of all years of a projection together, as rounds before 2016 gave them.
	 */
	OPENINGS_IN_ALL(ValueUnit.OPENINGS);

	private static final List<Statistic> ALL = List.of(values());

	private final ValueUnit unit;

	Statistic(ValueUnit unit) {
		this.unit = unit;
	}

	static Statistic at(int ordinal) {
		return ALL.get(ordinal);
	}

	/** How the data files name them. */
	public static String[] keys() {
		return Stream.of(values()).map(Statistic::key).toArray(String[]::new);
	}

	/** The statistic that a data file names. */
	public static Statistic of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public ValueUnit unit() {
		return this.unit;
	}

	/** Whether a projection tells it, and no wage table. */
	public boolean projected() {
		return this == GROWTH || this == OPENINGS || this == OPENINGS_IN_ALL || this == EMPLOYMENT_BASE
				|| this == EMPLOYMENT_TARGET;
	}

	/** What it is called in a sentence, such as "median pay a year". */
	public String inSentence() {
		return Messages.say("claim.statistic." + key());
	}

}

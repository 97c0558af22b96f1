package org.waymark.prosandcons.rule;

import java.util.Locale;

/**
 * A figure that can be a pro or a con, and all limits of its own. Limits that no figure
 * can miss are infinite.
 */
public enum Topic {

	/** Median pay, in US dollars, beside that of all careers. */
	PAY(Theme.PAY, true),
	/** The same beside careers with the same typical education. */
	PAY_FOR_EDUCATION(Theme.PAY, true),
	/** Change in jobs over the years of a projection, in percent. */
	GROWTH(Theme.GROWTH, true),
	/** Openings a year for each 100 jobs. */
	OPENINGS(Theme.TURNOVER, true),
	/** Of 100 workers, those who go into another line of work each year. */
	LEAVING(Theme.TURNOVER, false),
	/** The length of the week, from 1, under 40 hours, to 3, more than 40. */
	HOURS(Theme.HOURS, false, 2, 2.5),
	/** From 1, regular, to 3, only part of the year. */
	SCHEDULE(Theme.SCHEDULE, false, 1.5, 1.5),
	/** From 1, never, to 5, every day; so are hazards and infection. */
	OUTDOORS(Theme.OUTDOORS, false, 1.5, 3.5),
	/** From 1, never, to 5, almost all the time. */
	STANDING(Theme.STANDING, false, 2.5, 3.5), HAZARDOUS_CONDITIONS(Theme.HAZARDS, false, 1.5, 2.5),
	HAZARDOUS_EQUIPMENT(Theme.HAZARDS, false, 1.5, 2.5), INFECTION(Theme.INFECTION, false, 1.5, 2.5),
	/** Months of school and of work in another job before the first day. */
	TIME(Theme.START, false),
	/** What training costs, in US dollars. */
	COST(Theme.START, false),
	/** The 90th percentile of pay divided by the 10th. */
	SPREAD(Theme.SPREAD, true),
	/** States that list a license; that few do is no pro, as lists have gaps. */
	LICENSES(Theme.LICENSES, false, Double.NEGATIVE_INFINITY, 25),
	/** The relative standard error of mean pay, in percent. */
	ERROR(Theme.CERTAINTY, false);

	private final Theme theme;

	private final boolean moreIsBetter;

	private final double proUpTo;

	private final double conFrom;

	Topic(Theme theme, boolean moreIsBetter) {
		this(theme, moreIsBetter, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
	}

	Topic(Theme theme, boolean moreIsBetter, double proUpTo, double conFrom) {
		this.theme = theme;
		this.moreIsBetter = moreIsBetter;
		this.proUpTo = proUpTo;
		this.conFrom = conFrom;
	}

	public Theme theme() {
		return this.theme;
	}

	/** Whether a high figure is a pro. */
	public boolean moreIsBetter() {
		return this.moreIsBetter;
	}

	/** The highest figure that can be a pro. */
	public double proUpTo() {
		return this.proUpTo;
	}

	/** The lowest figure that can be a con. */
	public double conFrom() {
		return this.conFrom;
	}

	/** Its name in message keys. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}

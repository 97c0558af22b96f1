package org.waymark.cashflow;

/**
 * What the work of a career pays, with raises in equal yearly steps: the first year of
 * work pays the start, and the year after the years between, and each one after it, pays
 * what is paid later. Years of work count from the month in which training ends.
 *
 * @param start dollars a year in the first year of work, whole, from 0
 * @param later dollars a year from then on, whole, from 0; it may be less than the start
 * @param yearsBetween how many years lie between them, 0 to 40; with 0 the later pay is
 * paid from the first month
 * @param atLeast whether one of the two is only a floor, because it is published as "or
 * more"
 */
public record Earnings(Dollars start, Dollars later, int yearsBetween, boolean atLeast) {

	/** The most years that may lie between start and later pay. */
	public static final int MOST_YEARS_BETWEEN = 40;

	/**
	 * Checks its parts.
	 * @throws IllegalArgumentException if one of them is out of its range
	 */
	public Earnings {
		start.printable("starting pay");
		later.printable("later pay");
		if (yearsBetween < 0 || yearsBetween > MOST_YEARS_BETWEEN) {
			throw new IllegalArgumentException(
					yearsBetween + " years between start and later pay: expected 0 to " + MOST_YEARS_BETWEEN);
		}
	}

	/**
	 * The pay of a year of work: dollars a year, rounded half up to whole ones.
	 * @param year which year of work, from 1
	 * @throws IllegalArgumentException if there is no such year
	 */
	public Dollars inYear(int year) {
		if (year < 1) {
			throw new IllegalArgumentException("year " + year + " of work: expected 1 or more");
		}
		int steps = year - 1;
		if (steps >= this.yearsBetween) {
			return this.later;
		}
		return this.start.times(this.yearsBetween - steps)
			.plus(this.later.times(steps))
			.share(1, this.yearsBetween)
			.rounded();
	}

}

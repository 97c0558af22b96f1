package org.waymark.cashflow;

/**
 * What it takes before the work of a career can begin.
 *
 * @param months how long it takes, 0 to 120
 * @param cost what it costs in all, in whole dollars from 0; spread evenly over the
 * months, or paid at the start if there are none
 * @param earnedAYear what one earns by other work meanwhile, in whole dollars a year from
 * 0
 */
public record Training(int months, Dollars cost, Dollars earnedAYear) {

	/** Work begins at once and costs nothing. */
	public static final Training NONE = new Training(0, Dollars.ZERO, Dollars.ZERO);

	/** The longest that it may take. */
	public static final int MOST_MONTHS = 120;

	/**
	 * Checks its parts.
	 * @throws IllegalArgumentException if one of them is out of its range
	 */
	public Training {
		if (months < 0 || months > MOST_MONTHS) {
			throw new IllegalArgumentException("training of " + months + " months: expected 0 to " + MOST_MONTHS);
		}
		cost.printable("a cost");
		earnedAYear.printable("earnings while training");
	}

	/** Whether the cost is paid at the start, there being no months to spread it over. */
	public boolean paidAtTheStart() {
		return this.months == 0;
	}

}

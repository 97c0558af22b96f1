package org.waymark.path;

/**
 * A way into a career: first the training, then the work. Months count from the day on
 * which one sets out, the first is month 1.
 *
 * @param training what it takes
 * @param pay what the work then pays
 */
public record CareerPath(Training training, Pay pay) {

	private static final int MONTHS_A_YEAR = 12;

	/**
	 * The other side: to start work now, for a pay that stays the same.
	 * @param wageAYear dollars a year, whole, from 0
	 * @throws IllegalArgumentException if the wage is below zero or not in whole dollars
	 */
	public static CareerPath startNow(Dollars wageAYear) {
		return new CareerPath(Training.NONE, new Pay(wageAYear, wageAYear, 0, false));
	}

	/** Whether a month, from 1, is one of training. */
	boolean inTraining(int month) {
		return month <= this.training.months();
	}

	/** What one earns in a month, from 1: whole dollars a year. */
	Dollars earnedAYear(int month) {
		return inTraining(month) ? this.training.earnedAYear() : this.pay.inYear(workYear(month));
	}

	/** The last month of the year of work that a month of work is in. */
	int endOfWorkYear(int month) {
		return this.training.months() + MONTHS_A_YEAR * workYear(month);
	}

	private int workYear(int month) {
		return (month - this.training.months() - 1) / MONTHS_A_YEAR + 1;
	}

}

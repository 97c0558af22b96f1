package org.waymark.cashflow;

import java.util.List;

import org.waymark.cashflow.CashFlowItem.ItemKind;

/**
 * A way into a career: first the training, then what work leads there, then the work
 * itself. Months count from the day on which somebody sets out, the first is month 1.
 *
 * @param training what it takes
 * @param earlier paid work that comes before the career's own, in its order
 * @param pay what the career's own work then pays
 */
public record CareerPath(Training training, List<EarlierWork> earlier, Earnings pay) {

	private static final int MONTHS_A_YEAR = 12;

	public CareerPath {
		earlier = List.copyOf(earlier);
	}

	/** A way in which the career's own work follows the training. */
	public CareerPath(Training training, Earnings pay) {
		this(training, List.of(), pay);
	}

	/**
	 * The other side: to start work now, for a pay that stays the same.
	 * @param wageAYear dollars a year, whole, from 0
	 * @param atLeast whether that is only a floor
	 * @throws IllegalArgumentException if the wage is below zero or not in whole dollars
	 */
	public static CareerPath startNow(Dollars wageAYear, boolean atLeast) {
		return new CareerPath(Training.NONE, new Earnings(wageAYear, wageAYear, 0, atLeast));
	}

	/** Whether a month, from 1, is one of training. */
	boolean inTraining(int month) {
		return month <= this.training.months();
	}

	/** What is earned in a month, from 1: whole dollars a year. */
	Dollars earnedAYear(int month) {
		return inTraining(month) ? this.training.earnedAYear() : job(month).earnedAYear(month);
	}

	/** The work that a month after the training is spent in. */
	Job job(int month) {
		int start = this.training.months();
		for (EarlierWork work : this.earlier) {
			if (month <= start + work.months()) {
				return new Job(ItemKind.EARLIER_PAY, start, start + work.months(), work.pay());
			}
			start += work.months();
		}
		return new Job(ItemKind.WORK_PAY, start, Integer.MAX_VALUE, this.pay);
	}

	/**
	 * A job of the path.
	 *
	 * @param kind how its pay is called
	 * @param before the months before it
	 * @param last its last month
	 * @param pay what it pays
	 */
	record Job(ItemKind kind, int before, int last, Earnings pay) {

		Dollars earnedAYear(int month) {
			return this.pay.inYear(year(month));
		}

		/** The last month of the year in this job that a month is in. */
		int endOfYear(int month) {
			return Math.min(this.last, this.before + MONTHS_A_YEAR * year(month));
		}

		private int year(int month) {
			return (month - this.before - 1) / MONTHS_A_YEAR + 1;
		}

	}

}

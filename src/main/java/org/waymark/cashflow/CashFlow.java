package org.waymark.cashflow;

import java.util.ArrayList;
import java.util.List;

import org.waymark.cashflow.CashFlowItem.ItemKind;

/**
 * What a path costs and pays over some years, in today's money, without taxes and aid.
 * <p>
 * The rule for rounding: the pay of a year of work is in whole dollars, and each item of
 * a year ("9 months × $41,200 a year ÷ 12") is rounded half up to whole dollars, once.
 * Everything above is a sum of items, so that what is printed adds up by hand: items to
 * years, years to running totals. The total at the end of a month within a year counts
 * the item that is under way up to that month, rounded alike. It follows that a cost or a
 * pay that does not come out even may differ by up to half a dollar an item from what it
 * is in all: $10,000 over 36 months is paid as three times $3,333.
 *
 * @param path the path
 * @param horizon how many years, 5 to 20
 */
public record CashFlow(CareerPath path, int horizon) {

	/** The fewest years that can be looked at. */
	public static final int LEAST_YEARS = 5;

	/** The most years that can be looked at. */
	public static final int MOST_YEARS = 20;

	private static final int MONTHS_A_YEAR = 12;

	/**
	 * Checks its horizon.
	 * @throws IllegalArgumentException if the horizon is out of its range
	 */
	public CashFlow {
		if (horizon < LEAST_YEARS || horizon > MOST_YEARS) {
			throw new IllegalArgumentException(
					"a horizon of " + horizon + " years: expected " + LEAST_YEARS + " to " + MOST_YEARS);
		}
	}

	/** How many months there are up to the horizon. */
	public int months() {
		return MONTHS_A_YEAR * this.horizon;
	}

	/** Its years, each with its items and the running total at its end. */
	public List<Year> yearly() {
		List<Year> years = new ArrayList<>();
		Amount total = Amount.NONE;
		for (int number = 1; number <= this.horizon; number++) {
			List<CashFlowItem> items = items(MONTHS_A_YEAR * (number - 1), MONTHS_A_YEAR * number);
			total = total.plus(Year.net(items));
			years.add(new Year(number, items, total));
		}
		return years;
	}

	/**
	 * The running totals at the start and at the end of each month: as many as there are
	 * months, and one.
	 */
	public List<Amount> monthly() {
		List<Amount> totals = new ArrayList<>();
		Amount before = Amount.NONE;
		for (int month = 0; month <= months(); month++) {
			int yearStart = yearStart(month);
			Amount total = before.plus(Year.net(items(yearStart, month)));
			totals.add(total);
			if (month == yearStart + MONTHS_A_YEAR) {
				before = total;
			}
		}
		return totals;
	}

	/**
	 * The running total after some months.
	 * @param month how many, from 0, what is paid at the start, to those of the horizon
	 * @throws IllegalArgumentException if the month is not within the horizon
	 */
	public Amount after(int month) {
		if (month < 0 || month > months()) {
			throw new IllegalArgumentException("month " + month + ": expected 0 to " + months());
		}
		int yearStart = yearStart(month);
		Amount total = Amount.NONE;
		for (int from = 0; from < yearStart; from += MONTHS_A_YEAR) {
			total = total.plus(Year.net(items(from, from + MONTHS_A_YEAR)));
		}
		return total.plus(Year.net(items(yearStart, month)));
	}

	/** The running total at the horizon. */
	public Amount total() {
		return yearly().get(this.horizon - 1).total();
	}

	/**
	 * The running totals of all months, as {@link #monthly} but without rounding of
	 * items, in a small coin that makes them whole numbers.
	 * @param coins how many coins make a dollar, a multiple of 12 and of the months of
	 * training
	 */
	List<Dollars> exactly(int coins) {
		Training training = this.path.training();
		Dollars total = training.paidAtTheStart() ? training.cost().times(-coins) : Dollars.ZERO;
		List<Dollars> totals = new ArrayList<>();
		totals.add(total);
		for (int month = 1; month <= months(); month++) {
			total = total.plus(this.path.earnedAYear(month).times(coins / MONTHS_A_YEAR));
			if (this.path.inTraining(month)) {
				total = total.minus(training.cost().times(coins / training.months()));
			}
			totals.add(total);
		}
		return totals;
	}

	/** The months before the year in which a month ends; month 0 is in the first year. */
	private static int yearStart(int month) {
		return Math.max(0, month - 1) / MONTHS_A_YEAR * MONTHS_A_YEAR;
	}

	/** The items of the months after one up to another of the same year. */
	private List<CashFlowItem> items(int from, int to) {
		Training training = this.path.training();
		List<CashFlowItem> items = new ArrayList<>();
		int trained = Math.max(0, Math.min(to, training.months()) - from);
		if (training.paidAtTheStart() && from == 0) {
			add(items, new CashFlowItem(ItemKind.COST_AT_START, 0, training.cost(), 0, false));
		}
		if (trained > 0) {
			add(items, new CashFlowItem(ItemKind.COST, trained, training.cost(), training.months(), false));
			add(items, new CashFlowItem(ItemKind.TRAINING_PAY, trained, training.earnedAYear(), MONTHS_A_YEAR, false));
		}
		int month = from + trained;
		while (month < to) {
			CareerPath.Job job = this.path.job(month + 1);
			int next = endOfSamePay(job, month + 1, to);
			add(items, new CashFlowItem(job.kind(), next - month, job.earnedAYear(month + 1), MONTHS_A_YEAR,
					job.pay().atLeast()));
			month = next;
		}
		return items;
	}

	/**
	 * The last month up to an end that pays as a month of a job does, with all between.
	 */
	private static int endOfSamePay(CareerPath.Job job, int month, int to) {
		int last = Math.min(to, job.endOfYear(month));
		while (last < Math.min(to, job.last()) && job.earnedAYear(last + 1).equals(job.earnedAYear(month))) {
			last = Math.min(to, job.endOfYear(last + 1));
		}
		return last;
	}

	/** Adds an item; one of nothing only if it may be more. */
	private static void add(List<CashFlowItem> items, CashFlowItem item) {
		if (item.atLeast() || !item.whole().equals(Dollars.ZERO)) {
			items.add(item);
		}
	}

}

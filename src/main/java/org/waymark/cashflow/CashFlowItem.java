package org.waymark.cashflow;

/**
 * A line of the arithmetic of a year, such as "9 months × $41,200 a year ÷ 12 = $30,900".
 *
 * @param kind what it is
 * @param months how many months of the year it counts, 1 to 12; 0 if it is paid at the
 * start
 * @param whole what those months are a share of: dollars a year, or the cost of all
 * training
 * @param wholeMonths how many months the whole is for: 12, or those of all training; 0 if
 * it is paid at the start
 * @param atLeast whether the whole is only a floor
 */
public record CashFlowItem(ItemKind kind, int months, Dollars whole, int wholeMonths, boolean atLeast) {

	/**
	 * Its months of the whole, rounded half up to whole dollars; never below zero, for a
	 * cost neither.
	 */
	public Amount amount() {
		Dollars exact = (this.kind == ItemKind.COST_AT_START) ? this.whole
				: this.whole.share(this.months, this.wholeMonths);
		return new Amount(exact.rounded(), this.atLeast);
	}

	/** What an item is: money out or money in. */
	public enum ItemKind {

		/** The cost of training, all of it at the start. */
		COST_AT_START(true),
		/** The cost of training in some of its months. */
		COST(true),
		/** What one earns by other work while training. */
		TRAINING_PAY(false),
		/** What a residency or the job that leads there pays. */
		EARLIER_PAY(false),
		/** What the work of the career pays. */
		WORK_PAY(false);

		private final boolean paid;

		ItemKind(boolean paid) {
			this.paid = paid;
		}

		/** Whether it is money that one pays, not money that one gets. */
		public boolean paid() {
			return this.paid;
		}

	}

}

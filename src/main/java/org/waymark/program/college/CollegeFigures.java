package org.waymark.program.college;

import java.math.BigDecimal;

/**
 * What the College Scorecard says of a college as a whole, whatever one studies there;
 * each is null where it was not reported or was held back to protect people. Amounts are
 * US dollars.
 *
 * @param tuition published tuition and required fees of a full-time year for people who
 * live in the state
 * @param tuitionElsewhere the same for people who live in another state
 * @param programTuition the same of a college that charges by the program: of the largest
 * program, for a program's year
 * @param netPrice what a year costs after grants on average, room, board and books
 * included; may be below zero
 * @param netPricePoorest the same for families with the lowest incomes
 * @param completionRate the share of full-time first-time students who finish within 150
 * percent of the usual time, 0 to 1
 * @param earnings what those with federal aid earn ten years after they entered, the
 * median, whether they finished or not
 * @param debt what those who finish owe in federal loans, the median
 * @param debtYear the year of the debt
 */
public record CollegeFigures(Integer tuition, Integer tuitionElsewhere, Integer programTuition, Integer netPrice,
		Integer netPricePoorest, BigDecimal completionRate, Integer earnings, Integer debt, Integer debtYear) {

	/** Nothing is known. */
	public static final CollegeFigures NONE = new CollegeFigures(null, null, null, null, null, null, null, null, null);

	/** Whether it does not matter for the tuition in which state one lives. */
	public boolean onePrice() {
		return this.tuition != null && this.tuition.equals(this.tuitionElsewhere);
	}

}

package org.waymark.budget.page;

import java.util.List;

import org.waymark.budget.page.CareersInReach.Reach;
import org.waymark.source.Citation;

/**
 * The budget as the reader sees it.
 *
 * @param head what it is about
 * @param form what the reader can choose and fill in
 * @param earned what is left of the pay that the reader asked about; null if none
 * @param needed the pay that the budget takes; null if that can't be told
 * @param untold why it can't be told; null if it can
 * @param month what a month costs
 * @param notes what the taxes count and what they don't
 * @param sources where the figures come from
 */
record BudgetPage(BudgetHead head, BudgetForm form, EarnedPay earned, NeededPay needed, String untold, MonthSums month,
		List<String> notes, List<Citation> sources) {

	/**
	 * The head.
	 *
	 * @param title the title in the browser
	 * @param heading the heading
	 * @param description what it is about, for search engines
	 * @param canonical its own address
	 */
	record BudgetHead(String title, String heading, String description, String canonical) {
	}

	/**
	 * What a month costs.
	 *
	 * @param lines what it is made of; empty if nothing is filled in
	 * @param open what is not filled in, in a sentence; null if all is
	 */
	record MonthSums(List<ArithmeticLine> lines, String open) {
	}

	/**
	 * What is left of pay.
	 *
	 * @param heading the answer, in a line
	 * @param says what that means for the budget
	 * @param lines the arithmetic
	 */
	record EarnedPay(String heading, String says, List<ArithmeticLine> lines) {
	}

	/**
	 * The pay that a budget takes.
	 *
	 * @param heading the answer, in a line
	 * @param says the same by the hour and by the month
	 * @param careers whose pay reaches it
	 * @param wages the source of that
	 * @param lines the arithmetic
	 */
	record NeededPay(String heading, String says, List<Reach> careers, Citation wages, List<ArithmeticLine> lines) {
	}

}

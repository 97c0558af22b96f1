package org.waymark.budget.page;

/**
 * What an address asks of the budget.
 *
 * @param query the budget
 * @param asWritten whether the site would write the address so, in whatever order
 */
record BudgetRequest(BudgetQuery query, boolean asWritten) {
}

package org.waymark.budget.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.place.price.Rent;

/**
 * What a month costs.
 *
 * @param amounts dollars a month of all that is known, in the order of the page
 * @param open what nobody has said an amount for; it counts as nothing
 */
record Budget(Map<Expense, Integer> amounts, List<Expense> open) {

	static Budget of(BudgetQuery query, Optional<Rent> rent) {
		Map<Expense, Integer> amounts = new EnumMap<>(Expense.class);
		rent.ifPresent((fair) -> amounts.put(Expense.RENT, query.housing().part(fair)));
		amounts.putAll(query.amounts());
		return new Budget(amounts,
				Expense.with(query.travel()).stream().filter((expense) -> !amounts.containsKey(expense)).toList());
	}

	/** Dollars a month. */
	int monthly() {
		return this.amounts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Dollars a year. */
	int yearly() {
		return 12 * monthly();
	}

}

package org.waymark.budget.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.waymark.address.Addresses;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * A checked request for the budget.
 *
 * @param from the reader's place, in the newest vintage of wages
 * @param housing how the reader would live
 * @param travel how the reader would get to work
 * @param amounts what the reader says that a month costs, in dollars; of what is not in
 * it, the reader says nothing
 * @param pay pay of a year before taxes that the reader asks about, in dollars; null for
 * none
 */
record BudgetQuery(PlaceAndYear from, Housing housing, Travel travel, Map<Expense, Integer> amounts, Integer pay) {

	static final int MOST_AMOUNT = 20_000;

	static final int MOST_PAY = 1_000_000;

	static BudgetQuery of(Parameters parameters, PlaceAndYear from) {
		Travel travel = parameters.choice("travel", List.of(Travel.values()), Travel.CAR);
		Map<Expense, Integer> amounts = new EnumMap<>(Expense.class);
		for (Expense expense : Expense.values()) {
			Integer amount = parameters.within(expense.parameter(), 0, MOST_AMOUNT, null);
			if (amount != null && Expense.with(travel).contains(expense)) {
				amounts.put(expense, amount);
			}
		}
		return new BudgetQuery(from, parameters.choice("home", List.of(Housing.values()), Housing.ALONE), travel,
				amounts, parameters.within("pay", 1, MOST_PAY, null));
	}

	Address address() {
		Address address = Addresses.at(Address.of("/budget"), this.from)
			.with("home", Parameters.name(this.housing), Parameters.name(Housing.ALONE))
			.with("travel", Parameters.name(this.travel), Parameters.name(Travel.CAR));
		for (Map.Entry<Expense, Integer> amount : this.amounts.entrySet()) {
			address = address.with(amount.getKey().parameter(), amount.getValue(), "");
		}
		return address.with("pay", (this.pay != null) ? this.pay : "", "");
	}

}

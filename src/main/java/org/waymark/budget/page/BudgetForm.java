package org.waymark.budget.page;

import java.util.List;
import java.util.Optional;

import org.waymark.address.Addresses;
import org.waymark.place.Place;
import org.waymark.place.price.Rent;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Choice;
import org.waymark.web.Parameters;

/**
 * What the reader can choose and fill in.
 *
 * @param places the places
 * @param housing how to live
 * @param travel how to get to work
 * @param amounts a field for each amount
 * @param pay the pay that the reader asks about; empty for none
 */
record BudgetForm(List<Choice> places, List<Choice> housing, List<Choice> travel, List<AmountField> amounts,
		String pay) {

	static BudgetForm of(BudgetQuery query, Optional<Rent> rent) {
		return new BudgetForm(Addresses.places(query.from()),
				Choice.of(List.of(Housing.values()), Parameters::name, Housing::label, query.housing()),
				Choice.of(List.of(Travel.values()), Parameters::name, Travel::label, query.travel()),
				Expense.with(query.travel()).stream().map((expense) -> field(expense, query, rent)).toList(),
				(query.pay() != null) ? String.valueOf(query.pay()) : "");
	}

	private static AmountField field(Expense expense, BudgetQuery query, Optional<Rent> rent) {
		Integer typed = query.amounts().get(expense);
		String value = (typed != null) ? String.valueOf(typed) : "";
		return (expense == Expense.RENT) ? rent(value, query, rent)
				: new AmountField(expense.parameter(), expense.label(), value, "", expense.hint());
	}

	private static AmountField rent(String value, BudgetQuery query, Optional<Rent> rent) {
		Place place = query.from().place();
		String none = place.nation() ? Messages.say("budget.rent.nation")
				: Messages.say("budget.rent.none", place.inSentence());
		return new AmountField(Expense.RENT.parameter(), Expense.RENT.label(), value,
				rent.map((fair) -> Formats.count(query.housing().part(fair))).orElse(""),
				rent.map((fair) -> query.housing().origin(fair, place.inSentence())).orElse(none));
	}

	/**
	 * A field.
	 *
	 * @param parameter its name in an address
	 * @param label what it asks for
	 * @param value what the reader typed; empty for nothing
	 * @param standard what counts if it is empty; empty for nothing
	 * @param hint what belongs to it
	 */
	record AmountField(String parameter, String label, String value, String standard, String hint) {
	}

}

package org.waymark.budget.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.budget.page.BudgetPage.BudgetHead;
import org.waymark.budget.page.BudgetPage.EarnedPay;
import org.waymark.budget.page.BudgetPage.MonthSums;
import org.waymark.budget.page.BudgetPage.NeededPay;
import org.waymark.budget.tax.TakeHome;
import org.waymark.budget.tax.TaxTables;
import org.waymark.budget.tax.Taxes;
import org.waymark.place.Place;
import org.waymark.place.price.LivingCosts;
import org.waymark.place.price.Rent;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;

/** Writes the budget. */
@Component
class BudgetPageFactory {

	/** A year of full-time work as BLS counts it. */
	private static final BigDecimal HOURS = BigDecimal.valueOf(2080);

	private final TaxTables taxes;

	private final LivingCosts costs;

	private final CareersInReach careers;

	private final Sources sources;

	BudgetPageFactory(TaxTables taxes, LivingCosts costs, CareersInReach careers, Sources sources) {
		this.taxes = taxes;
		this.costs = costs;
		this.careers = careers;
		this.sources = sources;
	}

	BudgetPage of(BudgetQuery query) {
		PlaceAndYear from = query.from();
		Optional<Rent> rent = this.costs.rent(from.place());
		Optional<Taxes> taxes = this.taxes.of(from.places().principalState(from.place()));
		Budget budget = Budget.of(query, rent);
		boolean told = taxes.isPresent() && budget.monthly() > 0;
		return new BudgetPage(head(query), BudgetForm.of(query, rent),
				(query.pay() != null) ? taxes.map((known) -> earned(query, budget, known)).orElse(null) : null,
				told ? needed(from, budget, taxes.get()) : null, told ? null : untold(taxes, from.place()),
				month(budget, query, rent), taxes.map((known) -> TaxNotes.of(known, from)).orElse(List.of()),
				sources(rent, taxes));
	}

	private static BudgetHead head(BudgetQuery query) {
		Place place = query.from().place();
		return new BudgetHead(Messages.say("budget.page.title", place.inSentence()),
				Messages.say("budget.page.heading", place.inSentence()),
				Messages.say("budget.page.description", place.inSentence()), query.address().only("place").toString());
	}

	private static String untold(Optional<Taxes> taxes, Place place) {
		return taxes.isPresent() ? Messages.say("budget.untold.empty")
				: Messages.say("budget.untold.no-table", place.inSentence());
	}

	private static MonthSums month(Budget budget, BudgetQuery query, Optional<Rent> rent) {
		List<ArithmeticLine> lines = new ArrayList<>();
		budget.amounts()
			.forEach(
					(expense,
							amount) -> lines.add(ArithmeticLine.of(expense.label(),
									query.amounts().containsKey(expense) ? Messages.say("budget.sums.typed")
											: rent.map(query.housing()::arithmetic).orElseThrow(),
									Formats.dollars(amount))));
		if (!lines.isEmpty()) {
			lines.add(ArithmeticLine.total(Messages.say("budget.sums.budget"), Messages.say("budget.sums.added"),
					Formats.dollars(budget.monthly())));
			lines.add(ArithmeticLine.total(Messages.say("budget.sums.budget-year"),
					Messages.say("budget.sums.twelve", Formats.dollars(budget.monthly())),
					Formats.dollars(budget.yearly())));
		}
		return new MonthSums(lines, budget.open().isEmpty() ? null : Messages.say("budget.month.open",
				String.join(", ", budget.open().stream().map(Expense::label).toList())));
	}

	private NeededPay needed(PlaceAndYear from, Budget budget, Taxes taxes) {
		int pay = taxes.payFor(budget.yearly());
		return new NeededPay(
				Messages.say("budget.needed.heading", Formats.dollars(budget.monthly()), Formats.dollars(pay)),
				Messages.say("budget.needed.says", Formats.dollars(Math.round(pay / 12.0)),
						Formats.cents(BigDecimal.valueOf(pay).divide(HOURS, 2, RoundingMode.HALF_UP)),
						Formats.count(HOURS.longValueExact())),
				this.careers.of(pay, from), this.sources.citations().get(from.vintage().source()),
				TakeHomeSums.of(taxes, taxes.of(pay), state(from)));
	}

	private static EarnedPay earned(BudgetQuery query, Budget budget, Taxes taxes) {
		TakeHome takeHome = taxes.of(query.pay());
		BigDecimal over = takeHome.monthly().subtract(BigDecimal.valueOf(budget.monthly()));
		String key = (budget.monthly() == 0) ? "nothing" : (over.signum() < 0) ? "short" : "over";
		return new EarnedPay(
				Messages.say("budget.earned.heading", Formats.dollars(query.pay()),
						Formats.dollars(takeHome.monthlyDollars())),
				Messages.say("budget.earned.says", key, Formats.dollars(budget.monthly()), Formats.cents(over.abs())),
				TakeHomeSums.of(taxes, takeHome, state(query.from())));
	}

	private static String state(PlaceAndYear from) {
		return from.places().principalState(from.place()).name();
	}

	private List<Citation> sources(Optional<Rent> rent, Optional<Taxes> taxes) {
		Map<String, Citation> citations = this.sources.citations();
		return Stream.concat(rent.map(Rent::source).stream(), taxes.stream().flatMap(Taxes::sources))
			.map(citations::get)
			.toList();
	}

}

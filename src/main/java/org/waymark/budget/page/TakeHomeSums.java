package org.waymark.budget.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.waymark.budget.tax.IncomeTax;
import org.waymark.budget.tax.TakeHome;
import org.waymark.budget.tax.TaxLine;
import org.waymark.budget.tax.Taxes;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/** Writes the way from pay to what is left of it, line by line. */
final class TakeHomeSums {

	private TakeHomeSums() {
	}

	/**
	 * The lines for the pay of a year.
	 * @param state what the state is called; null for the whole nation
	 */
	static List<ArithmeticLine> of(Taxes taxes, TakeHome takeHome, String state) {
		List<ArithmeticLine> lines = new ArrayList<>();
		lines.add(ArithmeticLine.total(Messages.say("budget.sums.pay"), Messages.say("budget.sums.in-a-year"),
				dollars(takeHome.pay())));
		income(Messages.say("budget.sums.federal"), taxes.federal(), takeHome.federal(), takeHome, lines);
		lines.add(minus(Messages.say("budget.sums.federal-total"), takeHome.federalTax()));
		takeHome.payroll()
			.forEach((line) -> lines.add(line(Messages.say("budget.tax." + Parameters.name(line.kind())), line)));
		lines.add(minus(Messages.say("budget.sums.payroll-total"), takeHome.payrollTax()));
		taxes.state().filter((tax) -> !tax.none()).ifPresent((tax) -> {
			income(state, tax, takeHome.state(), takeHome, lines);
			lines.add(minus(Messages.say("budget.sums.state-total", state), takeHome.stateTax()));
		});
		lines.add(ArithmeticLine.total(Messages.say("budget.sums.left"), Messages.say("budget.sums.minus-taxes"),
				Formats.cents(takeHome.yearly())));
		lines.add(ArithmeticLine.total(Messages.say("budget.sums.month"), Messages.say("budget.sums.twelfth"),
				Formats.cents(takeHome.monthly())));
		return lines;
	}

	private static void income(String label, IncomeTax tax, List<TaxLine> due, TakeHome takeHome,
			List<ArithmeticLine> lines) {
		lines.add(ArithmeticLine.of(Messages.say("budget.sums.taxable", label), deducted(tax, takeHome.pay()),
				dollars(tax.taxable(takeHome.pay()))));
		due.forEach((line) -> lines.add(line(label, line)));
	}

	private static String deducted(IncomeTax tax, int pay) {
		return Messages.say("budget.sums.deducted", Formats.dollars(pay),
				(tax.standardDeduction() > 0) ? Formats.dollars(tax.standardDeduction()) : "none",
				(tax.exemption() > 0) ? Formats.dollars(tax.exemption()) : "none",
				(tax.taxable(pay) > 0) ? "some" : "nothing");
	}

	private static ArithmeticLine line(String label, TaxLine line) {
		String how = Messages.say("budget.sums.percent", Formats.dollars(line.part()), Formats.rate(line.percent()),
				(line.fixedAmount() > 0) ? Formats.dollars(line.fixedAmount()) : "none");
		return ArithmeticLine.of(label, how, Formats.cents(line.due()));
	}

	private static ArithmeticLine minus(String label, BigDecimal amount) {
		String cents = Formats.cents(amount);
		return ArithmeticLine.total(label, Messages.say("budget.sums.added"),
				(amount.signum() == 0) ? cents : Messages.say("budget.sums.minus", cents));
	}

	private static String dollars(int amount) {
		return Formats.cents(BigDecimal.valueOf(amount));
	}

}

package org.waymark.career.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.waymark.address.Addresses;
import org.waymark.budget.tax.TakeHome;
import org.waymark.budget.tax.TaxTables;
import org.waymark.budget.tax.Taxes;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/**
 * What is left of the median pay after taxes: an estimate.
 *
 * @param says how much, and for whom
 * @param sums the arithmetic
 * @param href where it stands line by line, and beside what a month costs
 * @param sources where the taxes come from
 */
public record TakeHomePart(String says, String sums, String href, List<Citation> sources) {

	/**
	 * What is left of the median in the reader's place.
	 * @param pay what the career pays
	 * @param tables the taxes
	 * @param citations the marks of the sources
	 * @return null where no median by the year is published, and in the territories,
	 * whose taxes aren't known
	 */
	public static TakeHomePart of(PayByPlace pay, TaxTables tables, Map<String, Citation> citations) {
		Figure median = pay.chosen().pay().median();
		PlaceAndYear from = pay.from();
		Place state = from.places().principalState(from.place());
		return median.missing() ? null
				: tables.of(state).map((taxes) -> of(median, taxes, state, from, citations)).orElse(null);
	}

	private static TakeHomePart of(Figure median, Taxes taxes, Place state, PlaceAndYear from,
			Map<String, Citation> citations) {
		TakeHome left = taxes.of(median.amount().intValueExact());
		return new TakeHomePart(
				Messages.say("career.take-home.says", median.capped() ? "floor" : "amount",
						Formats.dollars(left.monthlyDollars()), from.place().inSentence(), String.valueOf(taxes.year()),
						taxes(taxes, state)),
				sums(left, state), Addresses.at(Address.of("/budget"), from).with("pay", left.pay(), "").toString(),
				taxes.sources().map(citations::get).toList());
	}

	/** Whose taxes they are. */
	private static String taxes(Taxes taxes, Place state) {
		return taxes.state().isPresent() ? Messages.say("career.take-home.with-state", state.inSentence())
				: Messages.say("career.take-home.federal-only");
	}

	private static String sums(TakeHome left, Place state) {
		BigDecimal due = left.stateTax();
		return Messages.say("career.take-home.sums", Formats.dollars(left.pay()), Formats.cents(left.federalTax()),
				Formats.cents(left.payrollTax()), (due.signum() == 0) ? "none" : Formats.cents(due), state.name(),
				Formats.cents(left.yearly()));
	}

}

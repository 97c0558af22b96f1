package org.waymark.program.page;

import java.util.List;

import org.waymark.place.Place;
import org.waymark.program.award.AwardKind;
import org.waymark.program.college.College;
import org.waymark.program.college.Ownership;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Choice;
import org.waymark.web.Parameters;

/**
 * What the reader can choose.
 *
 * @param career the career's name in addresses
 * @param places the places
 * @param zip the ZIP code that was typed; empty for none
 * @param within how far away
 * @param orders the orders
 * @param awards the kinds of awards
 * @param owners whose colleges
 * @param prices the highest net price of a year
 * @param filtered whether any of the last three is chosen
 * @param clearHref the same without these
 * @param selected the numbers of the colleges that are selected
 */
record ProgramForm(String career, List<Choice> places, String zip, List<Choice> within, List<Choice> orders,
		List<Choice> awards, List<Choice> owners, List<Choice> prices, boolean filtered, String clearHref,
		List<Integer> selected) {

	static ProgramForm of(ProgramQuery query) {
		return new ProgramForm(query.career().slug(),
				Choice.of(query.places().statesAnd(query.place()), Place::key, Place::name, query.place()),
				query.origin().zip(), within(query), orders(query), awards(query), owners(query), prices(query),
				query.filtered(), query.unfiltered().address().toString(),
				query.selected().stream().map(College::id).toList());
	}

	/** The natural choice has no name: it goes with the place that is chosen next. */
	private static List<Choice> within(ProgramQuery query) {
		return List.of(Within.values())
			.stream()
			.map((within) -> new Choice((within == query.naturalWithin()) ? "" : within.key(),
					within.label(query.area()), within == query.within()))
			.toList();
	}

	private static List<Choice> orders(ProgramQuery query) {
		return query.orders()
			.stream()
			.map((order) -> new Choice((order == query.naturalOrder()) ? "" : Parameters.name(order), order.label(),
					order == query.order()))
			.toList();
	}

	private static List<Choice> awards(ProgramQuery query) {
		return List.of(AwardKind.values())
			.stream()
			.map((kind) -> new Choice(Parameters.name(kind), kind.label(), query.awards().contains(kind)))
			.toList();
	}

	private static List<Choice> owners(ProgramQuery query) {
		return List.of(Ownership.values())
			.stream()
			.map((owner) -> new Choice(Parameters.name(owner), owner.label(), query.owners().contains(owner)))
			.toList();
	}

	private static List<Choice> prices(ProgramQuery query) {
		return Choice.of(ProgramQuery.PRICES, String::valueOf,
				(price) -> Messages.say("program.filter.at-most", Formats.dollars(price)), query.price());
	}

}

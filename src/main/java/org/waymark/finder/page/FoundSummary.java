package org.waymark.finder.page;

import java.util.List;

import org.waymark.finder.CareerLink;
import org.waymark.finder.FinderQuery;
import org.waymark.finder.FinderResults;
import org.waymark.search.Found;
import org.waymark.text.Messages;
import org.waymark.web.Choice;

/**
 * How many careers were found.
 *
 * @param count how many, in words
 * @param place where their pay is from, as it stands in a sentence
 * @param vintage the label of its vintage
 * @param partly whether there are careers, and they go by some of the words only
 * @param unknown how many more there may be, in words; null if there are none
 * @param states the same search in the states of the reader's area; empty elsewhere
 * @param orders the orders to choose from
 */
record FoundSummary(String count, String place, String vintage, boolean partly, String unknown, List<CareerLink> states,
		List<Choice> orders) {

	/**
	 * The summary.
	 * @param results what is left after the filters
	 * @param found what was found by the words; null if there are none
	 * @param number how many careers are left after the filters
	 * @param orders the orders to choose from
	 */
	static FoundSummary of(FinderResults results, Found found, int number, List<Choice> orders) {
		FinderQuery query = results.query();
		int unknown = results.unknown();
		String corrected = (found != null) ? found.corrected() : null;
		String count = (number == 0 && query.filtered()) ? Messages.say("finder.found.filtered-out")
				: Messages.say("finder.found", number);
		return new FoundSummary((corrected != null) ? Messages.say("finder.found.corrected", count, corrected) : count,
				query.from().place().inSentence(), query.from().vintage().label(),
				found != null && found.partly() && number > 0,
				(unknown > 0) ? Messages.say("finder.found.unknown", unknown) : null, states(query), orders);
	}

	private static List<CareerLink> states(FinderQuery query) {
		return query.from()
			.places()
			.statesOf(query.from().place())
			.stream()
			.map((state) -> new CareerLink(state.name(), query.at(state).address().toString()))
			.toList();
	}

}

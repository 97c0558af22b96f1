package org.waymark.finder.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.waymark.finder.Filter;
import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.finder.FinderQuery;
import org.waymark.finder.FinderResults;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * The filters of the finder.
 *
 * @param filtered whether the reader chose any
 * @param questions the filters
 * @param chips the chosen answers, each with the way to drop it
 * @param clearHref the same without filters
 */
record FilterPanel(boolean filtered, List<FilterQuestion> questions, List<Chip> chips, String clearHref) {

	static FilterPanel of(FinderResults results, Picks picks) {
		FinderQuery query = results.query();
		return new FilterPanel(query.filtered(),
				query.chosen()
					.entrySet()
					.stream()
					.map((entry) -> question(entry.getKey(), entry.getValue(), results.counts(entry.getKey())))
					.toList(),
				chips(query, picks), picks.in(query.unfiltered().address()).toString());
	}

	private static FilterQuestion question(Filter filter, Collection<Option> chosen, Map<Option, Integer> counts) {
		return new FilterQuestion(filter.parameter(), filter.legend(), filter.note(), filter.kind() == FilterKind.ONE,
				filter.options()
					.stream()
					.map((option) -> new FilterAnswer(option.value(), option.label(), Formats.count(counts.get(option)),
							chosen.contains(option)))
					.toList());
	}

	private static List<Chip> chips(FinderQuery query, Picks picks) {
		List<Chip> chips = new ArrayList<>();
		query.likes()
			.ifPresent((likes) -> chips
				.add(new Chip(Messages.say("finder.likes"), picks.in(query.withoutLikes().address()).toString())));
		query.chosen()
			.forEach((filter, options) -> options.forEach((option) -> chips
				.add(new Chip(label(filter, option), picks.in(query.without(filter, option).address()).toString()))));
		return chips;
	}

	/** An amount says nothing without what it is an amount of. */
	private static String label(Filter filter, Option option) {
		return (filter.kind() == FilterKind.ONE) ? Messages.say("finder.labeled", filter.legend(), option.label())
				: option.label();
	}

	/**
	 * A filter.
	 *
	 * @param parameter its name in an address
	 * @param legend what it asks for
	 * @param note what to know of its answers; may be null
	 * @param one whether only one of its answers can be chosen
	 * @param answers the answers to choose from
	 */
	record FilterQuestion(String parameter, String legend, String note, boolean one, List<FilterAnswer> answers) {
	}

	/**
	 * An answer.
	 *
	 * @param value its name in an address
	 * @param label its name for the reader
	 * @param count how many careers there would be with it
	 * @param chosen whether it is chosen
	 */
	record FilterAnswer(String value, String label, String count, boolean chosen) {
	}

	/** A chosen answer, and the same page without it. */
	record Chip(String label, String href) {
	}

}

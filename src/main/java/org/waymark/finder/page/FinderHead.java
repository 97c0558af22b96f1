package org.waymark.finder.page;

import org.waymark.finder.FinderQuery;
import org.waymark.place.Place;
import org.waymark.text.Messages;

/**
 * What a page of the finder shows.
 *
 * @param canonical its own address
 * @param title its title in the browser: what was looked for and where, and which page of
 * it this is
 * @param heading its heading
 * @param description what it is about, for search engines
 */
record FinderHead(String canonical, String title, String heading, String description) {

	/**
	 * The head.
	 * @param query what is looked for
	 * @param filters the filters, with those that are chosen
	 */
	static FinderHead of(FinderQuery query, FilterPanel filters) {
		boolean all = query.words().isEmpty();
		String heading = all ? Messages.say("finder.head.all") : Messages.say("finder.head.like", query.words());
		Place place = query.from().place();
		String title = place.nation() ? heading : Messages.say("finder.head.in", heading, place.inSentence());
		String vintage = query.from().vintage().label();
		String about = all ? Messages.say("finder.head.about-all", place.inSentence(), vintage)
				: Messages.say("finder.head.about-like", place.inSentence(), vintage, query.words());
		return new FinderHead(query.address().without("asked", "likes").toString(),
				paged(chosen(title, filters), query), heading,
				Messages.say("finder.head.sorted", chosen(about, filters), paged(query.order().inSentence(), query)));
	}

	private static String chosen(String text, FilterPanel filters) {
		return filters.filtered() ? Messages.say("finder.labeled", text,
				String.join("; ", filters.chips().stream().map(FilterPanel.Chip::label).toList())) : text;
	}

	private static String paged(String text, FinderQuery query) {
		return (query.page() == 1) ? text : Messages.say("finder.head.page", text, query.page());
	}

}

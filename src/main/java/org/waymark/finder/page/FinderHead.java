package org.waymark.finder.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.waymark.finder.FinderQuery;
import org.waymark.web.Choice;

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
	 * @param orders the orders, with the one that is chosen
	 */
	static FinderHead of(FinderQuery query, FilterPanel filters, List<Choice> orders) {
		boolean all = query.words().isEmpty();
		String heading = all ? "Find a career" : "Careers like “" + query.words() + "”";
		String place = query.from().place().inSentence();
		String chosen = filters.chips()
			.stream()
			.map(FilterPanel.Chip::label)
			.collect(Collectors.joining("; ", filters.filtered() ? ": " : "", ""));
		String number = (query.page() == 1) ? "" : ", page " + query.page();
		String order = orders.stream()
			.filter(Choice::selected)
			.map((choice) -> choice.label().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
		return new FinderHead(query.address().without("asked").toString(),
				heading + (query.from().place().nation() ? "" : " in " + place) + chosen + number, heading,
				(all ? "Search all careers" : "Careers that go by “" + query.words() + "”") + " by pay in " + place
						+ ", education, outlook and interests, " + query.from().vintage().label() + chosen + "; "
						+ order + number + ".");
	}

}

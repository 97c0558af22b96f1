package org.waymark.finder.page;

import java.util.List;

import org.waymark.finder.CareerLink;
import org.waymark.search.asked.Remark;

/**
 * The finder as the reader sees it.
 *
 * @param head what it shows
 * @param form the search
 * @param filters the filters
 * @param question what the reader typed, if it was more than what is searched for; else
 * null
 * @param summary how many careers there are, and in which order
 * @param list the careers; null if there are none
 * @param nearest careers whose name resembles what was typed, if there are none
 */
record FinderPage(FinderHead head, SearchForm form, FilterPanel filters, AskedView question, FoundSummary summary,
		ResultList list, List<CareerLink> nearest) {

	/**
	 * What the reader typed and what was made of it.
	 *
	 * @param words what was typed, and what is searched for
	 * @param remarks what the site answers
	 * @param asTypedHref the search for the very words
	 */
	record AskedView(String words, List<Remark> remarks, String asTypedHref) {
	}

}

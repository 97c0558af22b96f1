package org.waymark.finder.page;

import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.finder.FinderQuery;
import org.waymark.fit.interest.Likes;
import org.waymark.web.Choice;

/**
 * The search of the finder.
 *
 * @param words what the reader typed; empty for all careers
 * @param places the places to choose from
 * @param vintages the vintages to choose from
 * @param likes what the reader likes, as addresses write it; null if that is not known
 * @param selected the careers that stay selected to be compared
 */
record SearchForm(String words, List<Choice> places, List<Choice> vintages, String likes, List<String> selected) {

	static SearchForm of(FinderQuery query, Picks picks) {
		return new SearchForm(query.words(), Addresses.places(query.from()), Addresses.years(query.from()),
				query.likes().map(Likes::text).orElse(null), picks.slugs());
	}

}

package org.waymark.finder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.waymark.finder.Filter.Option;
import org.waymark.search.Found;
import org.waymark.search.Match;

/**
 * The careers that a query finds.
 *
 * @param query the query
 * @param candidates the careers that go by its words, the nearest first; all if it has
 * none
 * @param titles the job titles that they were found by, by the career's slug
 */
record FinderResults(FinderQuery query, List<Listing> candidates, Map<String, String> titles) {

	/**
	 * Looks up what a search found among the careers; just after the data have changed,
	 * one of the two may know of a career that the other does not.
	 */
	static FinderResults of(FinderQuery query, List<Listing> listings, Found found) {
		if (found == null) {
			return new FinderResults(query, listings, Map.of());
		}
		Map<String, Listing> bySlug = new HashMap<>();
		listings.forEach((listing) -> bySlug.put(listing.career().slug(), listing));
		Map<String, String> titles = new HashMap<>();
		found.matches().forEach((match) -> titles.put(match.career().slug(), match.title()));
		return new FinderResults(query,
				found.matches()
					.stream()
					.map(Match::career)
					.map((career) -> bySlug.get(career.slug()))
					.filter(Objects::nonNull)
					.toList(),
				titles);
	}

	/** The careers that all filters let through, in the reader's order. */
	List<Listing> listings() {
		Stream<Listing> held = this.candidates.stream().filter((listing) -> this.query.holds(listing, null));
		Comparator<Listing> order = this.query.order().comparator();
		return ((order != null) ? held.sorted(order) : held).toList();
	}

	/**
	 * How many there would be with each option of a filter beside what else is chosen.
	 */
	Map<Option, Long> counts(Filter filter) {
		List<Option> chosen = this.query.chosen().get(filter);
		List<Listing> others = this.candidates.stream()
			.filter((listing) -> this.query.holds(listing, filter)
					&& (filter.kind() != Filter.Kind.ALL || filter.holds(chosen, listing)))
			.toList();
		Map<Option, Long> counts = new HashMap<>();
		filter.options().forEach((option) -> counts.put(option, others.stream().filter(option.holds()).count()));
		return counts;
	}

}

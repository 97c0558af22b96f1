package org.waymark.compare;

import java.util.List;

import org.waymark.search.Match;

/**
 * The careers that may be meant by what the reader typed to add one.
 *
 * @param typed what was typed
 * @param candidates the careers
 */
record CareerChoice(String typed, List<Candidate> candidates) {

	/** The choice; null if nothing was typed or no career can be added. */
	static CareerChoice of(CompareQuery query, String typed, List<Match> matches) {
		return (query.full() || typed.isEmpty()) ? null : new CareerChoice(typed, matches.stream()
			.map((match) -> new Candidate(match.name(), match.title(), query.plus(match.career()).address().toString()))
			.toList());
	}

	/**
	 * A career that may be added; {@code title} is the job title that it was found by, or
	 * null.
	 */
	record Candidate(String name, String title, String href) {
	}

}

package org.waymark.search.asked;

import java.util.List;
import java.util.Optional;

import org.waymark.occupation.Career;
import org.waymark.search.Match;

/**
 * The careers that may be meant by what a reader typed into a box that asks for one.
 *
 * @param typed what was typed; empty for nothing
 * @param matches the careers, the nearest first
 */
public record TypedCareer(String typed, List<Match> matches) {

	/** Nothing typed. */
	public static final TypedCareer NONE = new TypedCareer("", List.of());

	/** What was typed, if it does not say clearly which career is meant; else nothing. */
	public List<String> unclear() {
		return (this.typed.isEmpty() || only().isPresent()) ? List.of() : List.of(this.typed);
	}

	/** The career, if only one can be meant. */
	public Optional<Career> only() {
		return (this.matches.size() == 1) ? Optional.of(this.matches.get(0).career()) : Optional.empty();
	}

}

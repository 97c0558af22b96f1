package org.waymark.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.waymark.occupation.Career;

/**
 * What a search found.
 *
 * @param corrected the words that were searched for instead of the reader's; null if they
 * needed no mending
 * @param partly whether the careers go by some of the words only, half of them or more
 * @param careers the careers, the nearest first
 * @param resembling careers whose names look a little like the words, if nothing matches
 * @param titles looks up which job titles some of the careers were found by, by their
 * slugs; none for those whose own name or summary says enough
 */
public record Found(String corrected, boolean partly, List<Career> careers, List<Career> resembling,
		Function<Collection<Career>, Map<String, String>> titles) {

	/** Nothing but careers whose names look a little like the words. */
	static Found nothingBut(List<Career> resembling) {
		return new Found(null, false, List.of(), resembling, (careers) -> Map.of());
	}

	/** The careers with the job titles that they were found by, the nearest first. */
	public List<Match> matches() {
		Map<String, String> titles = this.titles.apply(this.careers);
		return this.careers.stream().map((career) -> new Match(career, titles.get(career.slug()))).toList();
	}

	/**
	 * How it was found, for the count of searches: {@code words}, {@code corrected},
	 * {@code most} of the words or {@code nothing}.
	 */
	String how() {
		if (this.careers.isEmpty()) {
			return "nothing";
		}
		return this.partly ? "most" : (this.corrected != null) ? "corrected" : "words";
	}

}

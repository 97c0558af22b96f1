package org.waymark.search;

import java.util.List;

import org.waymark.occupation.Career;

/**
 * What a search found.
 *
 * @param corrected the words that were searched for instead of the reader's; null if they
 * needed no mending
 * @param matches the careers, the nearest first
 * @param resembling careers whose names look a little like the words, if nothing matches
 */
public record Found(String corrected, List<Match> matches, List<Career> resembling) {

	/**
	 * How it was found, for the count of searches: {@code words}, {@code corrected} or
	 * {@code nothing}.
	 */
	String how() {
		return this.matches.isEmpty() ? "nothing" : (this.corrected != null) ? "corrected" : "words";
	}

}

package org.waymark.apprenticeship;

import java.util.Locale;
import java.util.stream.Stream;

/** What is wrong with the list of a place's sponsors. */
public enum SponsorGap {

	/** It has none. */
	MISSING,

	/** It has very few of those that there must be. */
	PARTIAL;

	static SponsorGap of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	static String[] words() {
		return Stream.of(values()).map((gap) -> gap.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
	}

}

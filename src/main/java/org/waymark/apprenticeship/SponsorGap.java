package org.waymark.apprenticeship;

import java.util.Locale;
import java.util.stream.Stream;

/** What is wrong with the list of a place's sponsors. */
public enum SponsorGap {

	/** It has none. */
	MISSING,

	/** It has very few of those that there must be. */
	PARTIAL;

	static SponsorGap of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

	/** Its name in files, tables and keys of messages. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static String[] keys() {
		return Stream.of(values()).map(SponsorGap::key).toArray(String[]::new);
	}

}

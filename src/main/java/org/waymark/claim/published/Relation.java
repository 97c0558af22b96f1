package org.waymark.claim.published;

import java.util.Locale;

/** How a line of a table belongs to an occupation, the nearest first. */
public enum Relation {

	/** The occupation itself, perhaps under an older code or title. */
	OWN,
	/** Part of the work, or it and other work together. */
	PART,
	/** The smallest group that it belongs to. */
	GROUP,
	/** Other work that people take for it. */
	CONFUSED;

	static final String[] OF_OTHER_CODES = { "part", "confused" };

	static Relation of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}

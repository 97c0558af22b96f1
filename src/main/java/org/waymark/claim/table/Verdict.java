package org.waymark.claim.table;

import java.util.Locale;
import java.util.stream.Stream;

import org.waymark.text.Messages;

/** What a figure is worth, in one word. */
public enum Verdict {

	/** BLS published it for the year that is named. */
	RIGHT,
	/** BLS published it, and nobody says for which year. */
	UNDATED,
	/** BLS published it for another year or round. */
	MISDATED,
	/** BLS published it, and the words around it say something else. */
	MISLABELED,
	/** The average is called a median, or the other way around. */
	SWAPPED,
	/** It is that of another occupation, or of a group. */
	RELATED,
	/** It is that of one area or industry. */
	LOCAL,
	/** It comes from another source than BLS. */
	ELSEWHERE,
	/** A slip of the pen. */
	TYPO,
	/** It is older than the tables here. */
	OLDER,
	/** No source is known. */
	UNKNOWN;

	static String[] keys() {
		return Stream.of(values()).map(Verdict::key).toArray(String[]::new);
	}

	static Verdict of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The word. */
	public String word() {
		return Messages.say("claim.verdict." + key());
	}

	/** What the word means. */
	public String meaning() {
		return Messages.say("claim.verdict." + key() + ".means");
	}

}

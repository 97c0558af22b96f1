package org.waymark.program.college;

import java.util.Arrays;
import java.util.Locale;

import org.waymark.text.Messages;

/** Whose a college is. */
public enum Ownership {

	PUBLIC, NONPROFIT, FOR_PROFIT;

	/** The one that a data file names. */
	static Ownership of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** What data files call them. */
	public static String[] words() {
		return Arrays.stream(values()).map(Ownership::word).toArray(String[]::new);
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What such a college is called. */
	public String label() {
		return Messages.say("program.ownership." + word());
	}

}

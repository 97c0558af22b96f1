package org.waymark.program.accreditation;

import java.util.Arrays;
import java.util.Locale;

import org.waymark.text.Messages;

/** Who asks that a program be accredited. */
public enum AskedBy {

	/** The law of every state. */
	ALL_STATES,
	/** The law of most states. */
	MOST_STATES,
	/** The law of every state that licenses the work; some don't. */
	LICENSING_STATES,
	/** The national exam for the work. */
	EXAM,
	/** A certification that employers ask for. */
	CERTIFICATION;

	/** The one that a data file names. */
	static AskedBy of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** What data files call them. */
	public static String[] words() {
		return Arrays.stream(values()).map(AskedBy::word).toArray(String[]::new);
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Who asks for what, in a sentence. */
	String sentence() {
		return Messages.say("program.accreditation." + word());
	}

}

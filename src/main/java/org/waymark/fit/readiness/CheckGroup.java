package org.waymark.fit.readiness;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/** What a part of the check list asks about, in the order of the page. */
public enum CheckGroup {

	EDUCATION('e'), LICENSE('l'), CERTIFICATION('c'), EXPERIENCE('x'), CONDITIONS('w'), TOOLS('t'), SELF('q');

	/** The form of every key. */
	static final String KEY_FORM = "[elcxwtq][0-9a-z]{5}";

	private static final int RADIX = Character.MAX_RADIX;

	private static final int DIGITS = 5;

	private final char letter;

	CheckGroup(char letter) {
		this.letter = letter;
	}

	/** What stands over it. */
	public String title() {
		return Messages.say("fit.ready.group." + Parameters.name(this));
	}

	/**
	 * How an address names something that is asked: by what it says, not by where it
	 * stands. So a link never says that its reader has something else when a list has
	 * changed, and what two careers ask alike is named alike.
	 */
	String key(String said) {
		CRC32 checksum = new CRC32();
		checksum.update(said.getBytes(StandardCharsets.UTF_8));
		String digits = Long.toString(checksum.getValue(), RADIX);
		return this.letter + "0".repeat(Math.max(0, DIGITS - digits.length()))
				+ digits.substring(Math.max(0, digits.length() - DIGITS));
	}

}

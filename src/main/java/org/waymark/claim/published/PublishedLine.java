package org.waymark.claim.published;

import java.util.Locale;

import org.waymark.text.Messages;

/**
 * An occupation or group as some tables of BLS list it.
 *
 * @param soc its code
 * @param version the year of the classification that the code belongs to: a code can mean
 * different work in another
 * @param title what it is called
 */
public record PublishedLine(String soc, int version, String title) {

	/** Whether it is an occupation, no group of several. */
	public boolean detailed() {
		return !this.soc.endsWith("0");
	}

	/** The code of the smallest group that it belongs to. */
	String group() {
		return this.soc.substring(0, this.soc.length() - 1) + "0";
	}

	/** Its title without what only looks different. */
	String plainTitle() {
		return plain(this.title);
	}

	static String plain(String title) {
		return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
	}

	/** Its title and code. */
	public String label() {
		return Messages.say("claim.line", this.title, this.soc);
	}

}

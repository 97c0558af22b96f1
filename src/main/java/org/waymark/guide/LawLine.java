package org.waymark.guide;

import org.waymark.text.Messages;

/**
 * Something that the law asks in a state.
 *
 * @param status whether it is required
 * @param name what the license is called; null for a state's own rule
 * @param text what it takes; may be null
 * @param agency who gives it or says so; may be null
 * @param link the agency's own page; may be null
 * @param source the id of the guide's source; may be null
 */
public record LawLine(String status, String name, String text, String agency, String link, String source) {

	/** The same in a sentence. */
	String words() {
		return Messages.say("guide.digest.line", this.status, (this.name != null) ? this.name : this.text);
	}

}

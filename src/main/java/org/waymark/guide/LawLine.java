package org.waymark.guide;

import java.util.regex.Pattern;

import org.waymark.guide.StateRule.RuleKind;
import org.waymark.text.Messages;

/**
 * Something that the law asks in a state.
 *
 * @param rule what the state says
 * @param status the same in a word or two
 * @param name what the license is called; null for a state's own rule
 * @param text what it takes; may be null
 * @param agency who gives it or says so; may be null
 * @param link the agency's own page; may be null
 * @param source the id of the guide's source; may be null
 */
public record LawLine(RuleKind rule, String status, String name, String text, String agency, String link,
		String source) {

	/** Where a sentence ends; letters such as U.S. are no end. */
	private static final Pattern SENTENCE = Pattern.compile("(?<=[a-z0-9)]\\.) (?=[A-Z])");

	/** The name of the license, or the first sentence of the rule. */
	public String what() {
		return (this.name != null) ? this.name : SENTENCE.split(this.text, 2)[0];
	}

	/** What it takes, or the rest of the rule; null if there is no more to say. */
	public String more() {
		if (this.name != null) {
			return this.text;
		}
		String[] sentences = SENTENCE.split(this.text, 2);
		return (sentences.length > 1) ? sentences[1] : null;
	}

	/** Whether the law requires it there, in so many words. */
	public boolean required() {
		return this.rule == RuleKind.REQUIRED;
	}

	/** The same in a sentence. */
	String words() {
		return Messages.say("guide.digest.line", this.status, (this.name != null) ? this.name : this.text);
	}

}

package org.waymark.guide;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.waymark.dataset.file.YamlMap;

/**
 * What some states require of those who do the work.
 *
 * @param states the letters of the states, with blanks between
 * @param rule what they say of it
 * @param text what they require, in a sentence or two
 * @param agency who says so there; may be null
 * @param link the agency's own page; may be null
 * @param source the id of the guide's source for it
 */
@Embeddable
public record StateRule(String states, @Enumerated(EnumType.STRING) RuleKind rule, String text, String agency,
		String link, String source) {

	static StateRule of(YamlMap rule, References known) {
		return new StateRule(known.states(rule, "in"), rule.oneOf("rule", RuleKind.values()), rule.text("text"),
				rule.optionalText("agency"), rule.has("link") ? rule.webAddress("link") : null,
				rule.code("source", known.sources()));
	}

	/** The letters of the states. */
	public List<String> letters() {
		return List.of(this.states.split(" "));
	}

	boolean of(String abbreviation) {
		return letters().contains(abbreviation);
	}

	/** What a state may say of a kind of work. */
	public enum RuleKind {

		REQUIRED, NOT_REQUIRED,

		/** It lists a license for this work; whether it is needed was not read. */
		LISTED,

		VARIES

	}

}

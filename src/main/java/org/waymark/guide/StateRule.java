package org.waymark.guide;

import java.util.List;

/**
 * What some states require of those who do the work.
 *
 * @param states the letters of the states, with blanks between
 * @param rule {@code required}, {@code not_required}, {@code listed} (the state lists a
 * license for this work, and whether it is needed was not read) or {@code varies}
 * @param text what they require, in a sentence or two
 * @param agency who says so there; may be null
 * @param link the agency's own page; may be null
 * @param source the id of the guide's source for it
 */
public record StateRule(String states, String rule, String text, String agency, String link, String source) {

	boolean of(String abbreviation) {
		return List.of(this.states.split(" ")).contains(abbreviation);
	}

}

package org.waymark.claim.page;

import java.util.List;

import org.waymark.source.Citation;

/**
 * What is known of a number as the reader sees it.
 *
 * @param since the year of the oldest table
 * @param form what was typed
 * @param answer the answer; null if no number was typed
 */
record CheckPage(String since, CheckForm form, CheckAnswer answer) {

	/**
	 * The form.
	 *
	 * @param words the number as it was typed
	 * @param career the name of the career, or what was typed for it
	 * @param asking why it asks for a career; null if there is one
	 * @param candidates careers that may be meant
	 */
	record CheckForm(String words, String career, String asking, List<CareerCandidate> candidates) {
	}

	/**
	 * A career that may be meant.
	 *
	 * @param name its name
	 * @param href the same number for it
	 */
	record CareerCandidate(String name, String href) {
	}

	/**
	 * The answer.
	 *
	 * @param heading what was found, in a few words
	 * @param sentence what the number most likely is
	 * @param notes what to know of that
	 * @param lines all that it can be, the most plausible first
	 * @param more how many more there are; null if these are all
	 * @param near what it may come from, if it is nothing that BLS published
	 * @param newest the newest figure; null without a career
	 * @param career where to read on; null without a career
	 */
	record CheckAnswer(String heading, String sentence, List<String> notes, List<ValueLine> lines, String more,
			List<ValueLine> near, NewestFigure newest, CareerCandidate career) {
	}

	/**
	 * A published value or several that read the same.
	 *
	 * @param what what it is and of which occupation
	 * @param values the values with their years
	 * @param note how they belong to the career or the number; may be null
	 * @param source where the first of them comes from
	 */
	record ValueLine(String what, String values, String note, Citation source) {
	}

	/**
	 * The newest figure.
	 *
	 * @param text what it is
	 * @param source where it comes from
	 */
	record NewestFigure(String text, Citation source) {
	}

}

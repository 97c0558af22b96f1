package org.waymark.occupation.education;

import java.util.List;

/**
 * Which education it takes to be hired, as workers and other experts told O*NET.
 *
 * @param answers what they said, the most common answer first; at least one
 * @param year when they were asked
 * @param source the id of its source
 */
public record RequiredEducation(List<RequiredAnswer> answers, int year, String source) {

	/** The answer that most of them gave. */
	public RequiredLevel mostCommon() {
		return this.answers.get(0).level();
	}

	/**
	 * An answer.
	 *
	 * @param level the level
	 * @param percent how many percent of them gave it, rounded to a whole number
	 */
	public record RequiredAnswer(RequiredLevel level, int percent) {
	}

}

package org.waymark.claim.check;

import org.waymark.claim.published.PublishedValue;

/**
 * A value that a number does not equal, but may come from.
 *
 * @param kind what may have happened
 * @param value the value; for a change in jobs, the jobs that are expected
 */
public record NearMiss(Kind kind, PublishedValue value) {

	/** What may have happened to a number, the likeliest first. */
	public enum Kind {

		/** One digit is wrong, or two changed places. */
		DIGIT,
		/** The thousands got lost. */
		THOUSANDS,
		/** It is the difference between jobs now and jobs expected. */
		CHANGE,
		/** It is that of the whole group. */
		GROUP,
		/** It was rounded, or is close by. */
		CLOSE

	}

}

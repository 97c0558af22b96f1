package org.waymark.claim.check;

import java.util.List;

import org.waymark.claim.published.PublishedValue;

/**
 * What is known of a number.
 *
 * @param said the number
 * @param matches what it equals, the most plausible first
 * @param nearMisses what it may come from, if it equals nothing
 * @param others how many other occupations have a value that fits as well
 * @param known how many occupations have any value of its unit
 * @param compared how many values of the career it was compared with
 * @param newest the newest value of what it most likely is; null if none
 * @param spread whether it lies in the range of the newest pay; null where that is
 * unknown
 */
public record CheckedNumber(SaidNumber said, List<ValueMatch> matches, List<NearMiss> nearMisses, int others, int known,
		int compared, PublishedValue newest, PayRangeOf spread) {

	/** One in so many makes a match look like chance. */
	private static final int OFTEN = 10;

	/** Whether so many occupations have such a value that a match may be chance. */
	public boolean maybeChance() {
		return this.others * OFTEN >= this.known;
	}

	/**
	 * The newest 10th and 90th percentile around a number.
	 *
	 * @param low the lower one
	 * @param high the higher one
	 */
	public record PayRangeOf(PublishedValue low, PublishedValue high) {
	}

}

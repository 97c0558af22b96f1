package org.waymark.claim.published;

import java.util.Comparator;

import org.waymark.text.Messages;

/**
 * A wage table of one year, or a round of projections.
 *
 * @param baseYear the year of the table, or from which the round starts
 * @param targetYear the year that the round looks ahead to; null for a wage table
 * @param source the id of its source
 */
public record Release(int baseYear, Integer targetYear, String source) {

	/** The newest first. */
	public static final Comparator<Release> NEWEST_FIRST = Comparator.comparing(Release::baseYear).reversed();

	/** Its years, such as "May 2021" or "2021–31". */
	public String label() {
		return (this.targetYear == null) ? Messages.say("claim.release.wages", String.valueOf(this.baseYear)) : Messages
			.say("claim.release.round", String.valueOf(this.baseYear), String.valueOf(this.targetYear).substring(2));
	}

}

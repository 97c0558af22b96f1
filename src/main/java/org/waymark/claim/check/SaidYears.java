package org.waymark.claim.check;

import org.waymark.claim.published.Release;

/**
 * The years that somebody names beside a number.
 *
 * @param base the year, or from which a round starts; may be null
 * @param target the year that a round looks ahead to; may be null
 */
public record SaidYears(Integer base, Integer target) {

	static final SaidYears NONE = new SaidYears(null, null);

	/** Whether a release is the one that is named. */
	boolean name(Release release) {
		if (this.base == null && this.target == null) {
			return false;
		}
		return (this.base == null || this.base == release.baseYear())
				&& (this.target == null || this.target.equals(release.targetYear()))
				&& (this.target != null || release.targetYear() == null);
	}

	public boolean none() {
		return this.base == null && this.target == null;
	}

}

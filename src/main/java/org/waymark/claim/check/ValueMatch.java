package org.waymark.claim.check;

import java.util.List;

import org.waymark.claim.published.PublishedLine;
import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.published.Relation;
import org.waymark.claim.published.Statistic;

/**
 * A statistic of an occupation whose values a number equals, in one release or in several
 * that read the same.
 *
 * @param relation how the line belongs to the career that is asked about; null if none is
 * @param values the values, the most plausible first; never empty
 * @param named whether the reader named the year of the first of them
 * @param said whether the reader named the statistic
 */
public record ValueMatch(Relation relation, List<PublishedValue> values, boolean named, boolean said) {

	public PublishedLine line() {
		return first().line();
	}

	public Statistic statistic() {
		return first().statistic();
	}

	/** The value that is most likely meant. */
	public PublishedValue first() {
		return this.values.get(0);
	}

}

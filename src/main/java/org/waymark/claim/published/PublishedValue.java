package org.waymark.claim.published;

import java.util.Comparator;

/**
 * A value that BLS published.
 *
 * @param line the occupation or group
 * @param statistic what it says of it
 * @param release the table or round
 * @param amount the value in steps of the statistic's unit
 */
public record PublishedValue(PublishedLine line, Statistic statistic, Release release, int amount) {

	/** The newest first. */
	public static final Comparator<PublishedValue> NEWEST_FIRST = Comparator.comparing(PublishedValue::release,
			Release.NEWEST_FIRST);

	/** The value as the site writes it. */
	public String text() {
		return this.statistic.unit().format(this.amount);
	}

}

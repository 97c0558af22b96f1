package org.waymark.claim.check;

import java.util.Comparator;

import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.published.Relation;

/**
 * What is most likely meant by a number: what the reader's words name, then what is
 * nearest to the career, then what people quote most.
 *
 * @param said the number
 */
record Plausibility(SaidNumber said) {

	/** Of one statistic: the year that is named, the least rounding, the newest. */
	Comparator<PublishedValue> ofValues() {
		return Comparator.comparing((PublishedValue value) -> !this.said.names(value))
			.thenComparing(this.said::off)
			.thenComparing(PublishedValue.NEWEST_FIRST);
	}

	Comparator<ValueMatch> ofMatches() {
		return Comparator.comparing((ValueMatch match) -> !match.named())
			.thenComparing((match) -> (match.relation() != null) ? match.relation() : Relation.OWN)
			.thenComparing((match) -> !match.said())
			.thenComparing(ValueMatch::statistic)
			.thenComparing((match) -> !match.line().detailed())
			.thenComparing(ValueMatch::first, PublishedValue.NEWEST_FIRST)
			.thenComparing((match) -> match.line().soc());
	}

}

package org.waymark.claim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.published.Statistic;
import org.waymark.claim.published.ValueUnit;

/**
 * A number as a reader typed it.
 *
 * @param text the number in the reader's own writing
 * @param number the same as a number
 * @param ranges what it can count, and which values it can stand for
 * @param statistics which statistics the words around it name; empty if none
 * @param years the years that are named; never null
 */
public record SaidNumber(String text, BigDecimal number, List<ValueRange> ranges, Set<Statistic> statistics,
		SaidYears years) {

	/** What it can be as a number of a unit; empty if it can't count that. */
	Optional<ValueRange> range(ValueUnit unit) {
		return this.ranges.stream().filter((range) -> range.unit() == unit).findFirst();
	}

	/**
	 * How far a value is from it, in steps of the value's unit; 0 if it can't count that.
	 */
	BigDecimal off(PublishedValue value) {
		return range(value.statistic().unit()).map((range) -> range.off(value.amount())).orElse(BigDecimal.ZERO);
	}

	/** Whether the reader named the table or round that a value is from. */
	boolean names(PublishedValue value) {
		return this.years.name(value.release());
	}

	/** Whether the words around it name the statistic of a value. */
	boolean names(Statistic statistic) {
		return this.statistics.contains(statistic);
	}

}

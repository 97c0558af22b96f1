package org.waymark.claim.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.claim.published.Statistic;
import org.waymark.claim.published.ValueUnit;

/**
 * What the words around a number say it counts.
 *
 * @param money whether it is dollars
 * @param percent whether it is percent
 * @param hour whether it is by the hour
 * @param year whether it is by the year
 * @param otherTime whether it is by a month, week or day
 */
record UnitWords(boolean money, boolean percent, boolean hour, boolean year, boolean otherTime) {

	private static final Pattern MONEY = Pattern
		.compile("\\$|dollar|\\busd\\b|\\b(?:pay|pays|paid|wage|wages|salary|salaries|earn|earns|income)\\b");

	private static final Pattern PERCENT = Pattern.compile("%|percent(?!ile)|\\bpct\\b");

	private static final Pattern HOUR = Pattern.compile("hour|/ ?hr?\\b|\\bhrs?\\b");

	private static final Pattern YEAR = Pattern.compile("\\byear(?:ly)?\\b|annual|/ ?yr?\\b|\\byr\\b");

	private static final Pattern OTHER_TIME = Pattern.compile("month|week|\\bdaily\\b|\\ba day\\b");

	private static final BigDecimal LEAST_A_YEAR = BigDecimal.valueOf(1000);

	static UnitWords of(String text, boolean dollar) {
		return new UnitWords(dollar || MONEY.matcher(text).find(), PERCENT.matcher(text).find(),
				HOUR.matcher(text).find(), YEAR.matcher(text).find(), OTHER_TIME.matcher(text).find());
	}

	/**
	 * What a number can count. Words of its statistic decide where no sign does; BLS
	 * publishes nothing by the month or week.
	 */
	Stream<ValueUnit> units(BigDecimal number, Set<Statistic> statistics) {
		Set<ValueUnit> possible = possible(number);
		Set<ValueUnit> named = statistics.stream().map(Statistic::unit).collect(Collectors.toSet());
		Set<ValueUnit> both = EnumSet.copyOf(possible);
		both.retainAll(named);
		return (both.isEmpty() ? possible : both).stream();
	}

	private Set<ValueUnit> possible(BigDecimal number) {
		if (this.percent) {
			return EnumSet.of(ValueUnit.PERCENT);
		}
		if (this.otherTime) {
			return EnumSet.noneOf(ValueUnit.class);
		}
		if (this.hour) {
			return EnumSet.of(ValueUnit.DOLLARS_AN_HOUR);
		}
		boolean small = number.abs().compareTo(LEAST_A_YEAR) < 0;
		if (this.money) {
			return EnumSet.of((small && !this.year) ? ValueUnit.DOLLARS_AN_HOUR : ValueUnit.DOLLARS_A_YEAR);
		}
		return small ? EnumSet.of(ValueUnit.PERCENT, ValueUnit.DOLLARS_AN_HOUR, ValueUnit.OPENINGS)
				: EnumSet.of(ValueUnit.DOLLARS_A_YEAR, ValueUnit.JOBS, ValueUnit.OPENINGS);
	}

}

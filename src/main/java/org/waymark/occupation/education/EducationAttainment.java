package org.waymark.occupation.education;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many workers 25 and older have which education (BLS, from the American Community
 * Survey).
 *
 * @param shares the percentage of the workers at each level, with one digit after the
 * point; all levels are in it
 * @param years the years of the survey, such as {@code 2021–22}
 * @param shared whether the shares are those of several occupations together
 * @param source the id of its source
 */
public record EducationAttainment(Map<AttainmentLevel, BigDecimal> shares, String years, boolean shared,
		String source) {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/** How many of 100 workers have a level, or more. */
	public int orMore(AttainmentLevel level) {
		return sum((other) -> other.compareTo(level) >= 0);
	}

	/** How many of 100 workers have less than a level. */
	public int lessThan(AttainmentLevel level) {
		return sum((other) -> other.compareTo(level) < 0);
	}

	/** The shares add up to 100 but for what was rounded. */
	private int sum(Predicate<AttainmentLevel> levels) {
		return this.shares.entrySet()
			.stream()
			.filter((share) -> levels.test(share.getKey()))
			.map(Map.Entry::getValue)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.min(ALL)
			.setScale(0, RoundingMode.HALF_UP)
			.intValueExact();
	}

}

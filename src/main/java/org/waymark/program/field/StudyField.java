package org.waymark.program.field;

import java.util.Comparator;
import java.util.Map;

import org.waymark.program.award.AwardLevel;

/**
 * A field of study as NCES's Classification of Instructional Programs has it.
 *
 * @param cip its code
 * @param name its title in plain writing
 * @param awards how many of each award the nation's colleges gave in it in a year
 */
public record StudyField(String cip, String name, Map<AwardLevel, Integer> awards) {

	/** How many awards there were in all. */
	public int total() {
		return this.awards.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The award that most people got; null if nobody got any. */
	public AwardLevel usual() {
		return this.awards.entrySet()
			.stream()
			.max(Map.Entry.<AwardLevel, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

}

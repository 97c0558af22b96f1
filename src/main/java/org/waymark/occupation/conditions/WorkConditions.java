package org.waymark.occupation.conditions;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions of work in an occupation.
 *
 * @param averages the average answer of those who do the work, from 1 up; what was not
 * asked is not in it
 * @param source the id of its source
 */
public record WorkConditions(Map<WorkCondition, BigDecimal> averages, String source) {

	/**
	 * The number of the answer that is nearest to the average; none if nobody was asked.
	 */
	Optional<Integer> answer(WorkCondition condition) {
		return Optional.ofNullable(this.averages.get(condition)).map(WorkCondition::nearest);
	}

}

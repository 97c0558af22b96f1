package org.waymark.stateoutlook;

import java.math.BigDecimal;

/**
 * What a state expects of an occupation within it.
 *
 * @param baseYear the year that it starts from
 * @param targetYear the year that it looks ahead to
 * @param employmentBase jobs in the base year, rounded by the state
 * @param employmentTarget jobs in the target year
 * @param changePercent the change between them as the state prints it, in percent
 * @param openingsPerYear openings a year on average; null if the state prints none
 * @param source the id of its source
 */
public record StateOutlook(int baseYear, int targetYear, int employmentBase, int employmentTarget,
		BigDecimal changePercent, Integer openingsPerYear, String source) {
}

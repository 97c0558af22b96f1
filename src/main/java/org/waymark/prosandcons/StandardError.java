package org.waymark.prosandcons;

import java.math.BigDecimal;

/**
 * How sure the estimate of an occupation's mean wage is.
 *
 * @param soc the occupation
 * @param vintage the year of the wage table
 * @param meanWagePercent the standard error in percent of the mean wage
 * @param source the id of its source
 */
record StandardError(String soc, int vintage, BigDecimal meanWagePercent, String source) {
}

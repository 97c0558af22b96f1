package org.waymark.prosandcons;

import java.math.BigDecimal;

/**
 * How many leave an occupation for another one.
 *
 * @param soc the occupation
 * @param transferPercent of 100 workers, how many do in a year, on average over the years
 * of the projection
 * @param source the id of its source
 */
record Separation(String soc, BigDecimal transferPercent, String source) {
}

package org.waymark.wage;

import java.math.BigDecimal;

/**
 * A wage table of one month of May.
 *
 * @param vintage its year
 * @param scope {@code national}, {@code states} for the states and territories, or
 * {@code areas}
 * @param label how people call it, such as "May 2024"
 * @param annualCap the wage in dollars a year from which on it gives no amounts; null if
 * it has no such limit
 * @param hourlyCap the same in dollars an hour
 * @param source the id of its source
 */
public record Vintage(int vintage, String scope, String label, Integer annualCap, BigDecimal hourlyCap, String source) {
}

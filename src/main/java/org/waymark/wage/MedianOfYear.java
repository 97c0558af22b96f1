package org.waymark.wage;

/**
 * The national median wage of an occupation in one year.
 *
 * @param vintage the year
 * @param annualMedian dollars a year at the time; null where there is none
 * @param annualMedianReal the same in dollars of one year for all; null where there is
 * none
 * @param source the id of its source
 */
public record MedianOfYear(int vintage, Integer annualMedian, Integer annualMedianReal, String source) {
}

package org.waymark.wage;

/**
 * The national median wage of an occupation in one year.
 *
 * @param soc the occupation
 * @param vintage the year
 * @param annualMedian dollars a year at the time; null where there is none
 * @param source the id of its source
 */
public record NationalMedian(String soc, int vintage, Integer annualMedian, String source) {
}

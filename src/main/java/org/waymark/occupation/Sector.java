package org.waymark.occupation;

/**
 * How much of an occupation works in one sector of the economy, in the whole country.
 *
 * @param sector the sector's name
 * @param employment the number of jobs there; null where it was not released
 * @param annualMedian the median wage there in dollars a year; null where it was not
 * released
 * @param source the id of its source
 */
public record Sector(String sector, Integer employment, Integer annualMedian, String source) {
}

package org.waymark.occupation;

/**
 * How much of an occupation works in one sector of the economy, in the whole country.
 *
 * @param sector the sector's name
 * @param employment the number of jobs there; null where it was not released
 * @param annualMedian the median wage there in dollars a year; null where there is none
 * @param annualMedianCapped whether all that is known is that it is at least so much
 * @param source the id of its source
 */
public record Sector(String sector, Integer employment, Integer annualMedian, boolean annualMedianCapped,
		String source) {
}

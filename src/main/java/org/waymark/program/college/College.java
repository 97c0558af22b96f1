package org.waymark.program.college;

import org.waymark.place.PlaceCode;

/**
 * A college, university or other school that gives awards.
 *
 * @param id its number in IPEDS
 * @param name its name
 * @param city where it is
 * @param place the state or territory
 * @param zip its ZIP
 * @param latitude degrees north
 * @param longitude degrees east, so below zero in most of the country
 * @param website its address; null if none is known
 * @param ownership whose it is
 * @param distanceOnly whether it teaches only at a distance
 * @param figures what is known of it as a whole
 */
public record College(int id, String name, String city, PlaceCode place, String zip, double latitude, double longitude,
		String website, Ownership ownership, boolean distanceOnly, CollegeFigures figures) {
}

package org.waymark.program.college;

import org.waymark.place.PlaceCode;
import org.waymark.place.lookup.Coordinates;

/**
 * A college, university or other school that gives awards.
 *
 * @param id its number in IPEDS
 * @param name its name
 * @param city where it is
 * @param place the state or territory
 * @param zip its ZIP
 * @param point where it is on the globe
 * @param website its address; null if none is known
 * @param ownership whose it is
 * @param distanceOnly whether it teaches only at a distance
 * @param figures what is known of it as a whole
 */
public record College(int id, String name, String city, PlaceCode place, String zip, Coordinates point, String website,
		Ownership ownership, boolean distanceOnly, CollegeFigures figures) {
}

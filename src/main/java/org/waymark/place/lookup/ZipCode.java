package org.waymark.place.lookup;

import java.util.List;

import org.waymark.place.PlaceCode;

/**
 * A ZIP code.
 *
 * @param code its five digits
 * @param city the city as mail is addressed
 * @param counties the counties that it reaches into, the one with most of it first
 * @param point its middle
 */
public record ZipCode(String code, String city, List<County> counties, Coordinates point) {

	/** The areas that it reaches into, the one with most of it first. */
	public List<PlaceCode> areas() {
		return this.counties.stream().map(County::area).distinct().toList();
	}

	/** The states that it reaches into, the one with most of it first. */
	public List<PlaceCode> states() {
		return this.counties.stream().map(County::state).distinct().toList();
	}

}

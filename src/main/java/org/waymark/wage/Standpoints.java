package org.waymark.wage;

import org.springframework.stereotype.Service;

import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;

/** Reads from an address where its reader looks from. */
@Service
public class Standpoints {

	private final Places places;

	private final Wages wages;

	Standpoints(Places places, Wages wages) {
		this.places = places;
		this.wages = wages;
	}

	/**
	 * The standpoint that an address names.
	 * @param place the two letters of a place; empty for the whole country
	 * @param year a vintage; empty for the newest
	 * @throws org.waymark.web.BadParameterException if there is no such place or vintage
	 */
	public Standpoint of(String place, String year) {
		PlaceList all = this.places.all();
		VintageList vintages = this.wages.vintages();
		return new Standpoint(all, place.isEmpty() ? all.nation() : all.chosen(place, null), vintages,
				vintages.chosen(year));
	}

}

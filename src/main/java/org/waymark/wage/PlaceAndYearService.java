package org.waymark.wage;

import org.springframework.stereotype.Service;

import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;

/** Knows where readers look from who have not said anything. */
@Service
public class PlaceAndYearService {

	private final Places places;

	private final Wages wages;

	PlaceAndYearService(Places places, Wages wages) {
		this.places = places;
		this.wages = wages;
	}

	/** The whole country in the newest vintage. */
	public PlaceAndYear newest() {
		PlaceList all = this.places.all();
		VintageList vintages = this.wages.vintages();
		return new PlaceAndYear(all, all.nation(), vintages, vintages.newest());
	}

}

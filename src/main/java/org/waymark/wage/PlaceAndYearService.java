package org.waymark.wage;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.Places;

/** Reads from an address where its reader looks from. */
@Service
public class PlaceAndYearService {

	private final Places places;

	private final Wages wages;

	PlaceAndYearService(Places places, Wages wages) {
		this.places = places;
		this.wages = wages;
	}

	/**
	 * The place and year that an address names.
	 * @param place the reader's place
	 * @param year a vintage; empty for the newest
	 * @throws org.waymark.web.BadParameterException if there is no such vintage
	 */
	public PlaceAndYear of(Place place, String year) {
		VintageList vintages = this.wages.vintages();
		return new PlaceAndYear(this.places.all(), place, vintages, vintages.chosen(year));
	}

	/** The whole country in a vintage. */
	public PlaceAndYear of(String year) {
		return of(this.places.all().nation(), year);
	}

}

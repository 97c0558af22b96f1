package org.waymark.wage;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.Places;

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
	 * @param place the reader's place
	 * @param year a vintage; empty for the newest
	 * @throws org.waymark.web.BadParameterException if there is no such vintage
	 */
	public Standpoint of(Place place, String year) {
		VintageList vintages = this.wages.vintages();
		return new Standpoint(this.places.all(), place, vintages, vintages.chosen(year));
	}

	/** The whole country in a vintage. */
	public Standpoint of(String year) {
		return of(this.places.all().nation(), year);
	}

}

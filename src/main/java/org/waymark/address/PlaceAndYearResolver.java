package org.waymark.address;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads from an address where its reader looks from. */
@Component
public class PlaceAndYearResolver extends AddressArgumentResolver<PlaceAndYear> {

	private final PlaceResolver places;

	private final PlaceAndYearService placesAndYears;

	PlaceAndYearResolver(PlaceResolver places, PlaceAndYearService placesAndYears) {
		super(PlaceAndYear.class, List.of("place", "year"));
		this.places = places;
		this.placesAndYears = placesAndYears;
	}

	@Override
	public PlaceAndYear read(Parameters parameters, NativeWebRequest request) {
		PlaceAndYear nation = year(parameters);
		return nation.at(this.places.read(parameters, request));
	}

	/** The whole country in the year that an address names, or in the newest. */
	public PlaceAndYear year(Parameters parameters) {
		PlaceAndYear newest = this.placesAndYears.newest();
		return newest.in(parameters.choice("year", newest.vintages().vintages(), Addresses::year, newest.vintage()));
	}

}

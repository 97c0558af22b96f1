package org.waymark.address;

import java.util.List;
import java.util.Locale;

import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.Vintage;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * Where the pages of careers and states are, and how addresses name a place and a year.
 */
public final class Addresses {

	private Addresses() {
	}

	/** Where the page of a career is. */
	public static String path(Career career) {
		return "/careers/" + career.slug();
	}

	/** Where the page of a state, territory or area is. */
	public static String path(Place place) {
		return place.area() ? "/areas/" + place.code() + "-" + inPath(place.name()) : "/states/" + place.abbreviation();
	}

	private static String inPath(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

	/** The page of a career for a place and a year. */
	public static String of(Career career, PlaceAndYear from) {
		return in(Address.of(path(career)), from).toString();
	}

	/** An address with a place. */
	public static Address at(Address address, PlaceAndYear from) {
		return address.with("place", from.place().key(), from.places().nation().key());
	}

	/** An address with a place and a year. */
	public static Address in(Address address, PlaceAndYear from) {
		return at(address, from).with("year", from.vintage().vintage(), from.vintages().newest().vintage());
	}

	/** How an address names a vintage. */
	static String year(Vintage vintage) {
		return String.valueOf(vintage.vintage());
	}

	/**
	 * The nation, the states and the territories to choose from, and the area that was
	 * chosen.
	 */
	public static List<Choice> places(PlaceAndYear from) {
		return Choice.of(from.places().statesAnd(from.place()), Place::key, Place::name, from.place());
	}

	/** The vintages to choose from. */
	public static List<Choice> years(PlaceAndYear from) {
		return Choice.of(from.vintages().vintages(), Addresses::year, Vintage::label, from.vintage());
	}

}

package org.waymark.finder;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.wage.PlaceAndYear;

/** A career by its name, with the address of its page. */
public record CareerLink(String name, String href) {

	/** The page of a career as it is seen from a place. */
	public static CareerLink of(Career career, PlaceAndYear from) {
		return new CareerLink(career.name(), Addresses.of(career, from));
	}

}

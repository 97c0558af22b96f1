package org.waymark.state;

import org.waymark.address.Addresses;
import org.waymark.place.Place;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/**
 * A checked request for the page of a state. It knows the addresses of its neighbors.
 *
 * @param from the state and the vintage
 */
record StateQuery(PlaceAndYear from) {

	Place place() {
		return this.from.place();
	}

	/** The page of a state for the same vintage. */
	String address(Place state) {
		return Addresses.in(Address.of(Addresses.path(state)), this.from).only("year").toString();
	}

	/** Another page of the site for the same state and vintage. */
	String elsewhere(String path) {
		return Addresses.in(Address.of(path), this.from).toString();
	}

}

package org.waymark.state;

import org.waymark.address.Addresses;
import org.waymark.place.Place;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.error.PageMovedException;

/**
 * A checked request for the page of a state or area. It knows the addresses of its
 * neighbors.
 *
 * @param from the state and the vintage
 */
record StateQuery(PlaceAndYear from) {

	/** Below the page of a place: what all careers pay there. */
	static final String CAREERS_CSV = "/careers.csv";

	Place place() {
		return this.from.place();
	}

	/** The page of a state or area for the same vintage. */
	String address(Place state) {
		return Addresses.in(Address.of(Addresses.path(state)), this.from).only("year").toString();
	}

	/**
	 * Leads to the right address of the page.
	 * @throws PageMovedException if it is another one
	 */
	void checkPath(String path) {
		if (!Addresses.path(place()).equals(path)) {
			throw new PageMovedException(address(place()));
		}
	}

	/** What all careers pay there, as a file. */
	String csv() {
		return Addresses.in(Address.of(Addresses.path(place()) + CAREERS_CSV), this.from).only("year").toString();
	}

	/**
	 * Leads to the right address of that file.
	 * @throws PageMovedException if it is another one
	 */
	void checkCsvPath(String path) {
		if (!(Addresses.path(place()) + CAREERS_CSV).equals(path)) {
			throw new PageMovedException(csv());
		}
	}

	/** Another page of the site for the same state and vintage. */
	String elsewhere(String path) {
		return Addresses.in(Address.of(path), this.from).toString();
	}

}

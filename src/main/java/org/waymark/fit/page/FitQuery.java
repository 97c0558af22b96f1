package org.waymark.fit.page;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/**
 * A checked request for what a reader has of what a career asks.
 *
 * @param career the career that the reader thinks of; null if none is named
 * @param known the career that the reader knows; null if none is named
 * @param from the reader's place
 * @param have the keys of what the reader has
 */
record FitQuery(Career career, Career known, PlaceAndYear from, List<String> have) {

	FitQuery of(Career other, Career otherKnown) {
		return new FitQuery(other, otherKnown, this.from, this.have);
	}

	FitQuery having(List<String> keys) {
		return new FitQuery(this.career, this.known, this.from, keys);
	}

	/** Its address, written the shortest way. */
	Address address() {
		Address address = Address.of("/fit").with("career", slug(this.career)).with("from", slug(this.known));
		return Addresses.at(address, this.from).with("have", this.have);
	}

	private static List<String> slug(Career career) {
		return Stream.ofNullable(career).map(Career::slug).toList();
	}

}

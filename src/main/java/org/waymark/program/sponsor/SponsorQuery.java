package org.waymark.program.sponsor;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.program.Origin;
import org.waymark.web.Address;

/**
 * A checked request for the sponsors of apprenticeships. It knows the addresses of its
 * neighbors.
 *
 * @param career what apprentices learn
 * @param places all places
 * @param place the place that links keep
 * @param origin where the reader is
 * @param page the number of the page, from 1
 */
record SponsorQuery(Career career, PlaceList places, Place place, Origin origin, int page) {

	/** Whether the reader named no state to look in. */
	boolean anywhere() {
		return this.origin.states().isEmpty();
	}

	Address address() {
		return inPlace(this.place).with("zip", this.origin.zip(), "").with("page", this.page, 1);
	}

	/** Where the sponsors in another place are listed. */
	Address inPlace(Place other) {
		return Address.of(Addresses.path(this.career) + "/apprenticeships")
			.with("place", other.key(), this.places.nation().key());
	}

	SponsorQuery page(int other) {
		return new SponsorQuery(this.career, this.places, this.place, this.origin, other);
	}

}

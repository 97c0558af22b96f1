package org.waymark.address;

import java.util.List;

import org.waymark.place.Place;
import org.waymark.web.Address;

/**
 * A place in the reader's own words, for a page.
 *
 * @param words what the reader typed; empty for nothing
 * @param page the page that it is for, without a place
 */
public record PlaceQuestion(String words, Address page) {

	/** Where the page is that asks which place is meant. */
	public static final String PATH = "/places";

	/** How many answers there may be. */
	public static final int MOST = 60;

	/** The page for a place. */
	public Address answer(Place place) {
		return place.nation() ? this.page : this.page.with("place", List.of(place.key()));
	}

	/** The page that asks which place is meant. */
	public Address address() {
		return asking().with("near", this.words, "");
	}

	/** The same page before anything is typed. */
	public Address asking() {
		return this.page.at(PATH).with("to", this.page.path(), "/careers");
	}

}

package org.waymark.program;

import java.util.List;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.lookup.Coordinates;

/**
 * Where the reader is.
 *
 * @param zip the ZIP code that the reader typed; empty for none
 * @param name what the place is called in a sentence
 * @param point where distances begin; null for a state or the nation, which are no point
 * @param states the states to look in; none for the whole nation
 */
public record Origin(String zip, String name, Coordinates point, List<Place> states) {

	/**
	 * Whether a place is in another state than the reader; not where nobody knows the
	 * reader's.
	 */
	public boolean outside(PlaceCode state) {
		return !this.states.isEmpty() && this.states.stream().noneMatch((own) -> own.code().equals(state));
	}

	/** Whether distances can be told. */
	public boolean pointed() {
		return this.point != null;
	}

}

package org.waymark.wage;

import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;

/**
 * Where a reader looks at wages from: a place and a vintage.
 *
 * @param places all places
 * @param place the chosen one
 * @param vintages all vintages that have wages by state
 * @param vintage the chosen one
 */
public record PlaceAndYear(PlaceList places, Place place, VintageList vintages, Vintage vintage) {

	/** The same vintage seen from another place. */
	public PlaceAndYear at(Place other) {
		return new PlaceAndYear(this.places, other, this.vintages, this.vintage);
	}

	/** The same place in another vintage. */
	public PlaceAndYear in(Vintage other) {
		return new PlaceAndYear(this.places, this.place, this.vintages, other);
	}

	/** Whose laws and prices hold in the place. */
	public Place state() {
		return this.places.stateOf(this.place);
	}

	/** A line of this vintage; where it is null, one that says that it has none. */
	public WageEstimate orNotInTable(WageEstimate line, String soc, Place where) {
		return (line != null) ? line : notInTable(soc, where);
	}

	/** The line of an occupation that this vintage does not have for a place. */
	public WageEstimate notInTable(String soc, Place where) {
		return WageEstimate.notInTable(soc, this.vintage.vintage(), where.code(), this.vintage.source());
	}

}

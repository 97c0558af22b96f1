package org.waymark.wage;

import java.util.List;

import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.web.Address;
import org.waymark.web.Choice;

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

	/** An address with this place and vintage. */
	public Address in(Address address) {
		return address.with("place", this.place.parameter(), this.places.nation().parameter())
			.with("year", this.vintage.parameter(), this.vintages.newest().parameter());
	}

	/** Whose laws and prices hold in the place. */
	public Place state() {
		return this.places.stateOf(this.place);
	}

	/** The places to choose from. */
	public List<Choice> placeChoices() {
		return this.places.choices(this.place);
	}

	/** The vintages to choose from. */
	public List<Choice> vintageChoices() {
		return this.vintages.choices(this.vintage);
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

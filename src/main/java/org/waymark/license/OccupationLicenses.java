package org.waymark.license;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.Places.PlaceList;

/**
 * The licenses that are listed for an occupation.
 *
 * @param all those of all places, in each place those first that most people ask for
 * @param coverage what is known of the lists as a whole
 */
public record OccupationLicenses(List<License> all, LicenseCoverage coverage) {

	/** Those of a state; of the nation, the federal ones. */
	public List<License> in(PlaceCode place) {
		return this.all.stream().filter((license) -> license.place().equals(place)).toList();
	}

	/** The states that list any, of those whose list can be counted on. */
	public List<Place> states(PlaceList places) {
		Set<PlaceCode> listing = this.all.stream().map(License::place).collect(Collectors.toSet());
		return this.coverage.states(places).stream().filter((state) -> listing.contains(state.code())).toList();
	}

	/** Why the list of a place is not to be counted on; null if it is. */
	public LicenseGap gap(Place place) {
		return this.coverage.gaps().get(place.code());
	}

}

package org.waymark.license;

import java.util.Comparator;
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

	/**
	 * Those of a state that come first in the work, for people rather than businesses;
	 * those first whose names have most of its words.
	 * @param work what the work is called
	 */
	public List<License> forBeginners(PlaceCode place, String work) {
		Set<String> stems = WordStems.in(work);
		return in(place).stream().filter(License::ordinary).sorted(Comparator.comparing((license) -> {
			Set<String> own = WordStems.in(license.name());
			return own.stream().filter((stem) -> !stems.contains(stem)).count()
					- 2 * own.stream().filter(stems::contains).count();
		})).toList();
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

package org.waymark.license;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.license.LicenseRepository.LicenseDate;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places.PlaceList;

/**
 * What is known of the lists as a whole.
 *
 * @param gaps the places whose list is missing or nearly empty, by their code
 * @param entries how many entries there are
 * @param old how many of them were last changed before a year
 * @param before that year
 * @param source the id of their source; null if there is no entry
 */
public record LicenseCoverage(Map<PlaceCode, LicenseGap> gaps, int entries, int old, int before, String source) {

	/** An entry that is so many years behind the newest is an old one. */
	private static final int YEARS = 4;

	static LicenseCoverage of(List<LicenseGap> gaps, List<LicenseDate> dates) {
		List<LocalDate> known = dates.stream().map(LicenseDate::updated).filter(Objects::nonNull).toList();
		int newest = known.stream().mapToInt(LocalDate::getYear).max().orElse(0);
		int before = newest - YEARS;
		return new LicenseCoverage(
				gaps.stream().collect(Collectors.toUnmodifiableMap(LicenseGap::place, Function.identity())),
				dates.size(), (int) known.stream().filter((date) -> date.getYear() < before).count(), before,
				dates.stream().map(LicenseDate::source).findFirst().orElse(null));
	}

	/** The states whose list can be counted on. */
	public List<Place> states(PlaceList places) {
		return places.ofKind(PlaceKind.STATE).stream().filter((state) -> !this.gaps.containsKey(state.code())).toList();
	}

}

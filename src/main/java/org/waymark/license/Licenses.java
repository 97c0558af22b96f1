package org.waymark.license;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.WaymarkProperties;
import org.waymark.license.LicensePlaceRepository.Listing;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.Places.PlaceList;
import org.waymark.server.cache.DataCache;

/** The licenses that states list for the occupations. */
@Service
public class Licenses {

	private static final Comparator<License> MOST_ASKED_FOR_FIRST = Comparator
		.comparing((License license) -> Objects.requireNonNullElse(license.kind(), LicenseKind.LICENSE))
		.thenComparing(License::name, String.CASE_INSENSITIVE_ORDER);

	private final LicenseOccupationRepository occupations;

	private final Function<String, List<License>> bySoc;

	private final Supplier<Map<String, Set<PlaceCode>>> listing;

	private final Supplier<LicenseCoverage> coverage;

	Licenses(LicenseOccupationRepository occupations, LicenseRepository licenses, LicensePlaceRepository places,
			LicenseGapRepository gaps, DataCache cache, WaymarkProperties settings) {
		this.occupations = occupations;
		this.bySoc = cache.cached(settings.cached().occupations(),
				(soc) -> read(List.of(soc)).getOrDefault(soc, List.of()));
		this.listing = cache.cached(() -> places.findAllBy()
			.stream()
			.collect(Collectors.groupingBy(Listing::soc,
					Collectors.mapping(Listing::code, Collectors.toUnmodifiableSet()))));
		this.coverage = cache.cached(() -> LicenseCoverage
			.of(gaps.findAllBy().stream().map(LicenseGapEntity::toGap).toList(), licenses.findAllBy()));
	}

	/** Those for an occupation, by its code. */
	public OccupationLicenses of(String soc) {
		return new OccupationLicenses(this.bySoc.apply(soc), coverage());
	}

	/** Those for some occupations, by their codes. */
	public Map<String, OccupationLicenses> of(Collection<String> socs) {
		Map<String, List<License>> found = read(socs);
		return socs.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(soc) -> new OccupationLicenses(found.getOrDefault(soc, List.of()), coverage())));
	}

	/** The codes of the occupations that a state, or the nation, lists a license for. */
	public Set<String> listedIn(PlaceCode place) {
		return this.listing.get()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(place))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * In how many states any license is listed for an occupation, of those whose list can
	 * be counted on.
	 */
	public long countStates(String soc, PlaceList places) {
		Set<PlaceCode> listing = this.listing.get().getOrDefault(soc, Set.of());
		return coverage().states(places).stream().filter((state) -> listing.contains(state.code())).count();
	}

	/** Whether a place is a state whose list can be counted on. */
	public boolean hasList(Place place) {
		return place.state() && !coverage().gaps().containsKey(place.code());
	}

	/** The id of the source of the lists. */
	public String source() {
		return coverage().source();
	}

	/** What is known of the lists as a whole. */
	public LicenseCoverage coverage() {
		return this.coverage.get();
	}

	private Map<String, List<License>> read(Collection<String> socs) {
		return this.occupations.findBySocIn(socs)
			.stream()
			.sorted(Comparator.comparing(LicenseOccupationEntity::licenseId))
			.collect(
					Collectors.groupingBy(LicenseOccupationEntity::soc,
							Collectors.mapping(LicenseOccupationEntity::license,
									Collectors.collectingAndThen(Collectors.toList(),
											(all) -> all.stream().sorted(MOST_ASKED_FOR_FIRST).toList()))));
	}

}

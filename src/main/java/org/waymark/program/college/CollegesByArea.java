package org.waymark.program.college;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import org.waymark.place.PlaceCode;
import org.waymark.place.lookup.Cities;
import org.waymark.place.lookup.Counties;
import org.waymark.place.lookup.County;
import org.waymark.place.lookup.ZipCode;
import org.waymark.place.lookup.ZipCodes;
import org.waymark.server.cache.DataCache;

/**
 * The colleges in each metropolitan and nonmetropolitan area. A college is in the area of
 * its ZIP code; of its city where the ZIP code is not known or lies in another state.
 */
@Service
public class CollegesByArea {

	private final Counties counties;

	private final Cities cities;

	private final Supplier<Map<PlaceCode, List<College>>> byArea;

	CollegesByArea(Colleges colleges, ZipCodes zips, Counties counties, Cities cities, DataCache cache) {
		this.counties = counties;
		this.cities = cities;
		this.byArea = cache.cached(() -> byArea(
				colleges.byId().values().stream().filter((college) -> !college.distanceOnly()).toList(), zips));
	}

	private Map<PlaceCode, List<College>> byArea(List<College> colleges, ZipCodes zips) {
		Map<String, ZipCode> known = zips.find(colleges.stream().map(College::zip).distinct().toList());
		Map<PlaceCode, List<College>> byArea = new HashMap<>();
		colleges.forEach((college) -> area(college, known)
			.ifPresent((area) -> byArea.computeIfAbsent(area, (any) -> new ArrayList<>()).add(college)));
		return byArea;
	}

	/** The colleges in an area, but for those that teach only at a distance. */
	public List<College> in(PlaceCode area) {
		return this.byArea.get().getOrDefault(area, List.of());
	}

	private Optional<PlaceCode> area(College college, Map<String, ZipCode> zips) {
		return Optional.ofNullable(zips.get(college.zip()))
			.flatMap((zip) -> zip.counties().stream().filter((county) -> in(college.place(), county)).findFirst())
			.map(County::area)
			.or(() -> areaOfCity(college));
	}

	private static boolean in(PlaceCode state, County county) {
		return county.state().equals(state);
	}

	/** None for a city that several areas have, or that no table has. */
	private Optional<PlaceCode> areaOfCity(College college) {
		List<County> inState = this.counties.of(college.place());
		List<PlaceCode> all = inState.stream().map(County::area).distinct().toList();
		List<PlaceCode> areas = (all.size() == 1) ? all
				: inState.stream()
					.filter((county) -> named(county, college.city()))
					.map(County::area)
					.distinct()
					.toList();
		return (areas.size() == 1) ? Optional.of(areas.get(0)) : Optional.empty();
	}

	/** Whether a county has a city of a name, or is called after it. */
	private boolean named(County county, String city) {
		return county.name().startsWith(city + " ") || this.cities.byCounty()
			.getOrDefault(county.code(), List.of())
			.stream()
			.anyMatch((other) -> other.name().equals(city));
	}

}

package org.waymark.place.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.waymark.place.lookup.CityEntity.CityKey;

/** Makes cities of their ZIP codes. */
final class CityCount {

	private final Map<CityKey, List<Coordinates>> zips = new LinkedHashMap<>();

	/** Counts a ZIP code to its city. */
	void add(String city, String county, Coordinates zip) {
		this.zips.computeIfAbsent(new CityKey(city, county), (any) -> new ArrayList<>(1)).add(zip);
	}

	/** The cities, each in every county that it is in. */
	List<City> cities() {
		return this.zips.entrySet().stream().map((entry) -> city(entry.getKey(), entry.getValue())).toList();
	}

	private static City city(CityKey key, List<Coordinates> zips) {
		return new City(key.name(), key.county(), zips.size(), average(zips, Coordinates::latitude),
				average(zips, Coordinates::longitude));
	}

	private static double average(List<Coordinates> zips, ToDoubleFunction<Coordinates> degrees) {
		return zips.stream().mapToDouble(degrees).average().orElseThrow();
	}

}

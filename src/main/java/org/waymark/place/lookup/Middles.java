package org.waymark.place.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.waymark.place.PlaceCode;

/**
 * Works out where places are. A metropolitan area is where its principal city is: the
 * average of that city's ZIP codes. Where ZIP codes know no such city, and for all other
 * places, it is the average of the counties by how many live in them, each of which is
 * where the average of its ZIP codes is.
 */
final class Middles {

	private final Map<PlaceCode, String> metroAreas;

	private final Map<String, List<City>> cities;

	private Middles(Map<PlaceCode, String> metroAreas, Map<String, List<City>> cities) {
		this.metroAreas = metroAreas;
		this.cities = cities;
	}

	/**
	 * Where areas, states and territories are; those without a city are left out.
	 * @param metroAreas the names of the metropolitan areas
	 * @param counties all counties
	 * @param cities all cities
	 */
	static Map<PlaceCode, Coordinates> of(Map<PlaceCode, String> metroAreas, Collection<County> counties,
			Collection<City> cities) {
		Middles middles = new Middles(metroAreas, cities.stream().collect(Collectors.groupingBy(City::county)));
		Map<PlaceCode, Coordinates> all = new HashMap<>();
		Counties.inPlaces(counties).forEach((place, within) -> {
			Coordinates middle = middles.of(place, within);
			if (middle != null) {
				all.put(place, middle);
			}
		});
		return all;
	}

	private Coordinates of(PlaceCode place, List<County> counties) {
		List<City> within = counties.stream()
			.flatMap((county) -> this.cities.getOrDefault(county.code(), List.of()).stream())
			.toList();
		List<City> principal = within.stream().filter((city) -> principal(place, city)).toList();
		if (!principal.isEmpty()) {
			return average(principal, City::zips);
		}
		Map<String, County> byCode = counties.stream().collect(Collectors.toMap(County::code, Function.identity()));
		Map<String, Long> zips = within.stream()
			.collect(Collectors.groupingBy(City::county, Collectors.summingLong(City::zips)));
		return within.isEmpty() ? null : average(within,
				(city) -> (double) people(byCode.get(city.county())) * city.zips() / zips.get(city.county()));
	}

	private boolean principal(PlaceCode place, City city) {
		String name = this.metroAreas.get(place);
		return name != null && PlaceNames.principal(name, city.name());
	}

	/** Each county counts the same where nobody has counted the people. */
	private static int people(County county) {
		return Objects.requireNonNullElse(county.population(), 1);
	}

	private static Coordinates average(List<City> cities, ToDoubleFunction<City> weight) {
		double all = cities.stream().mapToDouble(weight).sum();
		return new Coordinates(
				cities.stream().mapToDouble((city) -> city.latitude() * weight.applyAsDouble(city)).sum() / all,
				cities.stream().mapToDouble((city) -> city.longitude() * weight.applyAsDouble(city)).sum() / all);
	}

}

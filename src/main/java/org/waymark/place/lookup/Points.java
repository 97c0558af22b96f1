package org.waymark.place.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;
import org.waymark.server.cache.DataCache;

/**
 * Where places are, for distances. A metropolitan area is where its principal city is:
 * the average of that city's ZIP codes. Where ZIP codes know no such city, and for all
 * other places, it is the average of the counties by how many live in them, each of which
 * is where the average of its ZIP codes is.
 */
@Service
public class Points {

	private static final int PLACES = 1000;

	private final Places places;

	private final ZipCodes zips;

	private final Counties counties;

	private final Cities cities;

	private final Function<PlaceCode, Optional<Coordinates>> points;

	Points(Places places, ZipCodes zips, Counties counties, Cities cities, DataCache cache) {
		this.places = places;
		this.zips = zips;
		this.counties = counties;
		this.cities = cities;
		this.points = cache.cached(PLACES, this::read);
	}

	/**
	 * Where a ZIP code is.
	 * @param zip five digits
	 * @return its middle; none for one that the table of ZIP codes doesn't have
	 */
	public Optional<Coordinates> of(String zip) {
		return this.zips.find(zip).map(ZipCode::point);
	}

	/**
	 * Where a place is.
	 * @return a point in it; none for the nation, and for a territory without ZIP codes
	 */
	public Optional<Coordinates> of(PlaceCode place) {
		return this.points.apply(place);
	}

	private Optional<Coordinates> read(PlaceCode code) {
		Map<String, County> within = this.counties.of(code)
			.stream()
			.collect(Collectors.toMap(County::code, Function.identity()));
		List<City> cities = within.keySet()
			.stream()
			.flatMap((county) -> this.cities.byCounty().getOrDefault(county, List.of()).stream())
			.toList();
		Place place = this.places.all().coded(code);
		List<City> principal = cities.stream().filter((city) -> PlaceNames.principal(place, city.name())).toList();
		if (place.kind() == PlaceKind.METRO && !principal.isEmpty()) {
			return Optional.of(average(principal, City::zips));
		}
		Map<String, Long> zips = cities.stream()
			.collect(Collectors.groupingBy(City::county, Collectors.summingLong(City::zips)));
		return cities.isEmpty() ? Optional.empty() : Optional.of(average(cities,
				(city) -> (double) people(within.get(city.county())) * city.zips() / zips.get(city.county())));
	}

	/** Each county counts the same where nobody has counted the people. */
	private static int people(County county) {
		return (county.population() != null) ? county.population() : 1;
	}

	private static Coordinates average(List<City> cities, ToDoubleFunction<City> weight) {
		double all = cities.stream().mapToDouble(weight).sum();
		return new Coordinates(
				cities.stream().mapToDouble((city) -> city.latitude() * weight.applyAsDouble(city)).sum() / all,
				cities.stream().mapToDouble((city) -> city.longitude() * weight.applyAsDouble(city)).sum() / all);
	}

}

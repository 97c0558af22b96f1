package org.waymark.place.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.lookup.FoundPlace.FoundKind;

/**
 * The names of states, areas, counties and cities in order, so that those that begin in
 * some way stand together.
 *
 * @param byName what goes by a folded name
 */
record PlaceNameIndex(NavigableMap<String, List<NameEntry>> byName) {

	private static final int MANY_TIMES = 5;

	private static final Pattern CITIES = Pattern.compile("[-/]");

	static PlaceNameIndex of(PlaceList places, Map<String, County> counties, Map<String, List<City>> cities) {
		PlaceNameIndex index = new PlaceNameIndex(new TreeMap<>());
		places.statesAnd(places.nation())
			.forEach((state) -> Stream.of(state.name(), state.abbreviation())
				.forEach((name) -> index.add(name, state.name(), FoundKind.STATE, null, state, 0)));
		places.places().stream().filter(Place::area).forEach(index::addArea);
		Map<County, CountyPlace> placeOf = new HashMap<>();
		counties.values().forEach((county) -> {
			CountyPlace place = new CountyPlace(places.coded(county.area()), places.coded(county.state()));
			placeOf.put(county, place);
			index.add(county.name(), FoundKind.COUNTY, place.state(), place.area(), 0);
		});
		cities.values().stream().flatMap(List::stream).forEach((city) -> {
			CountyPlace place = placeOf.get(counties.get(city.county()));
			index.add(city.name(), FoundKind.CITY, place.state(), place.area(), city.zips());
		});
		return index;
	}

	/**
	 * An area goes by its whole name, and by each of the cities that it is named after.
	 */
	private void addArea(Place area) {
		String cities = area.name().replaceFirst(",.*", "");
		Stream.concat(Stream.of(area.name(), cities), CITIES.splitAsStream(cities))
			.map(String::strip)
			.distinct()
			.forEach((name) -> add(name, area.name(), FoundKind.AREA, null, area, 0));
	}

	private void add(String name, FoundKind kind, Place state, Place place, long zips) {
		add(name, name, kind, state, place, zips);
	}

	private void add(String key, String name, FoundKind kind, Place state, Place place, long zips) {
		this.byName.computeIfAbsent(PlaceNames.folded(key), (any) -> new ArrayList<>(1))
			.add(new NameEntry(name, kind, state, place, zips));
	}

	/** What is called exactly so. */
	Stream<NameEntry> called(String folded) {
		return sorted(this.byName.getOrDefault(folded, List.of()).stream());
	}

	/**
	 * What people mean by a name that several places have: the state, unless an area goes
	 * by it too; else the only area that does, where its city has many times the ZIP
	 * codes of any other of the name.
	 */
	Optional<NameEntry> outstanding(String folded) {
		List<NameEntry> all = called(folded).toList();
		List<NameEntry> areas = all.stream().filter((entry) -> entry.kind() == FoundKind.AREA).toList();
		if (areas.size() != 1 || all.get(0).kind() == FoundKind.STATE) {
			return all.stream().findFirst().filter((entry) -> entry.kind() == FoundKind.STATE && areas.isEmpty());
		}
		Map<Place, Long> zips = all.stream()
			.filter((entry) -> entry.kind() == FoundKind.CITY)
			.collect(Collectors.groupingBy(NameEntry::place, Collectors.summingLong(NameEntry::zips)));
		long here = Objects.requireNonNullElse(zips.remove(areas.get(0).place()), 0L);
		return areas.stream()
			.filter((area) -> zips.values().stream().allMatch((elsewhere) -> here >= MANY_TIMES * elsewhere))
			.findFirst();
	}

	/** What has a name that begins so. */
	Stream<NameEntry> beginning(String folded) {
		return sorted(this.byName.subMap(folded, true, folded + Character.MAX_VALUE, false)
			.values()
			.stream()
			.flatMap(List::stream));
	}

	private static Stream<NameEntry> sorted(Stream<NameEntry> entries) {
		return entries.sorted(Comparator.comparing(NameEntry::kind)
			.thenComparing(NameEntry::zips, Comparator.reverseOrder())
			.thenComparing(NameEntry::name));
	}

	/** Whose figures and laws are those of a county. */
	private record CountyPlace(Place area, Place state) {
	}

	/**
	 * Something that goes by a name.
	 *
	 * @param name its name
	 * @param kind what it is
	 * @param state the state that it is in; null for a state and an area
	 * @param place the place whose figures are its
	 * @param zips how many ZIP codes it has, which tells large cities from small ones
	 */
	record NameEntry(String name, FoundKind kind, Place state, Place place, long zips) {

		FoundPlace found() {
			return new FoundPlace(this.kind, this.name, (this.state != null) ? this.state.abbreviation() : null,
					this.place);
		}

		/** Whether it is in a state. */
		boolean in(Place other) {
			return (this.state != null) ? this.state.equals(other) : this.place.states().contains(other.code());
		}

	}

}

package org.waymark.place.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** The counties, and the areas that BLS counts them to. */
@Service
public class Counties {

	/** The id of the source that says which county is in which area. */
	public static final String SOURCE = "dol-areas";

	private final Supplier<Map<String, County>> byCode;

	private final Supplier<Map<PlaceCode, List<County>>> byPlace;

	Counties(CountyRepository repository, DataCache cache) {
		this.byCode = cache.cached(() -> repository.findAllBy()
			.stream()
			.map(CountyEntity::toCounty)
			.collect(Collectors.toUnmodifiableMap(County::code, Function.identity())));
		this.byPlace = cache.cached(() -> inPlaces(byCode().values()));
	}

	/** All counties by their codes. */
	public Map<String, County> byCode() {
		return this.byCode.get();
	}

	/** The counties of an area, or of a state or territory; none for the nation. */
	public List<County> of(PlaceCode place) {
		return this.byPlace.get().getOrDefault(place, List.of());
	}

	/** The same counties by the areas, states and territories that they are in. */
	static Map<PlaceCode, List<County>> inPlaces(Collection<County> all) {
		Map<PlaceCode, List<County>> counties = new HashMap<>();
		all.forEach((county) -> Stream.of(county.area(), county.state())
			.forEach((place) -> counties.computeIfAbsent(place, (any) -> new ArrayList<>()).add(county)));
		return counties;
	}

}

package org.waymark.place.lookup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** The counties, and the areas that BLS counts them to. */
@Service
public class Counties {

	private final Supplier<Map<String, County>> byCode;

	Counties(CountyRepository repository, DataCache cache) {
		this.byCode = cache.cached(() -> repository.findAllBy()
			.stream()
			.map(CountyEntity::toCounty)
			.collect(Collectors.toUnmodifiableMap(County::code, Function.identity())));
	}

	/** All counties by their codes. */
	public Map<String, County> byCode() {
		return this.byCode.get();
	}

	/** The counties of an area, or of a state or territory; none for the nation. */
	public List<County> of(PlaceCode place) {
		return byCode().values()
			.stream()
			.filter((county) -> county.area().equals(place) || county.state().equals(place))
			.toList();
	}

}

package org.waymark.place.shape;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** The outlines of the states on a map. */
@Service
public class Shapes {

	private final Supplier<Map<PlaceCode, PlaceShape>> byPlace;

	Shapes(PlaceShapeRepository repository, DataCache cache) {
		this.byPlace = cache.cached(() -> repository.findAllByOrderByPlace()
			.stream()
			.map(PlaceShapeEntity::toShape)
			.collect(Collectors.toUnmodifiableMap(PlaceShape::place, Function.identity())));
	}

	/** The outlines by the code of their state; the territories have none. */
	public Map<PlaceCode, PlaceShape> byPlace() {
		return this.byPlace.get();
	}

}

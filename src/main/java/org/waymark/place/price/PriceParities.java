package org.waymark.place.price;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** What things cost in each state. */
@Service
public class PriceParities {

	private final Supplier<Map<PlaceCode, PriceParity>> byPlace;

	PriceParities(PriceParityRepository repository, DataCache cache) {
		this.byPlace = cache.cached(() -> repository.findNewest()
			.stream()
			.map(PriceParityEntity::toPriceParity)
			.collect(Collectors.toUnmodifiableMap(PriceParity::place, Function.identity())));
	}

	/**
	 * The newest price parities by the code of their place; the territories have none.
	 */
	public Map<PlaceCode, PriceParity> byPlace() {
		return this.byPlace.get();
	}

}

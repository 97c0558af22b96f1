package org.waymark.place.price;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.server.cache.DataCache;

/** What things cost in each place. */
@Service
public class PriceParities {

	private final Supplier<Map<PlaceCode, PriceParity>> byPlace;

	PriceParities(PriceParityRepository repository, Places places, DataCache cache) {
		this.byPlace = cache.cached(() -> withNonmetro(repository.findNewest()
			.stream()
			.map(PriceParityEntity::toPriceParity)
			.collect(Collectors.toMap(PriceParity::place, Function.identity())), places.all()));
	}

	/** BEA has none for nonmetropolitan areas. */
	private static Map<PlaceCode, PriceParity> withNonmetro(Map<PlaceCode, PriceParity> known, PlaceList places) {
		Map<PlaceCode, PriceParity> all = new HashMap<>(known);
		places.ofKind(PlaceKind.NONMETRO)
			.forEach((area) -> Optional.ofNullable(known.get(places.principalState(area).code()))
				.ifPresent((parity) -> all.putIfAbsent(area.code(), parity)));
		return Map.copyOf(all);
	}

	/**
	 * The newest price parities by the code of the place that they are used for: those of
	 * nonmetropolitan areas are their states'. The territories have none.
	 */
	public Map<PlaceCode, PriceParity> byPlace() {
		return this.byPlace.get();
	}

}

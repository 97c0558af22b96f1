package org.waymark.place.price;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** What homes rent for, and what work must pay at least. */
@Service
public class LivingCosts {

	private final Supplier<Map<PlaceCode, Rent>> rents;

	private final Supplier<Map<PlaceCode, List<MinimumWage>>> minimumWages;

	LivingCosts(RentRepository rents, MinimumWageRepository minimumWages, DataCache cache) {
		this.rents = cache.cached(() -> rents.findAllByOrderByFiscalYear()
			.stream()
			.map(RentEntity::toRent)
			.collect(Collectors.toUnmodifiableMap(Rent::place, Function.identity(), (older, newer) -> newer)));
		this.minimumWages = cache.cached(() -> minimumWages.findAllByOrderByEffective()
			.stream()
			.map(MinimumWageEntity::toMinimumWage)
			.collect(Collectors.groupingBy(MinimumWage::place)));
	}

	/** The newest rents of a place; none for the nation, and in the territories. */
	public Optional<Rent> rent(Place place) {
		return Optional.ofNullable(this.rents.get().get(place.code()));
	}

	/**
	 * The minimum wages of some states.
	 * @param states the states
	 * @param day the day on which they are to hold
	 * @return those that are known, in the order of the states
	 */
	public List<MinimumWage> minimumWages(Collection<Place> states, LocalDate day) {
		return states.stream().flatMap((state) -> minimumWage(state, day).stream()).toList();
	}

	private Optional<MinimumWage> minimumWage(Place state, LocalDate day) {
		return this.minimumWages.get()
			.getOrDefault(state.code(), List.of())
			.stream()
			.filter((wage) -> !wage.effective().isAfter(day))
			.reduce((older, newer) -> newer);
	}

}

package org.waymark.place.price;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;

/** What homes rent for, and what work must pay at least. */
@Service
public class LivingCosts {

	private final RentRepository rents;

	private final MinimumWageRepository minimumWages;

	LivingCosts(RentRepository rents, MinimumWageRepository minimumWages) {
		this.rents = rents;
		this.minimumWages = minimumWages;
	}

	/** The newest rents of a place; none for the nation, and in the territories. */
	public Optional<Rent> rent(Place place) {
		return this.rents.findFirstByPlaceOrderByFiscalYearDesc(place.code().digits()).map(RentEntity::toRent);
	}

	/**
	 * The minimum wages of some states.
	 * @param states the states
	 * @param day the day on which they are to hold
	 * @return those that are known, in the order of the states
	 */
	public List<MinimumWage> minimumWages(Collection<Place> states, LocalDate day) {
		Map<PlaceCode, MinimumWage> holding = new LinkedHashMap<>();
		states.forEach((state) -> holding.put(state.code(), null));
		this.minimumWages.findByPlaceInOrderByEffective(states.stream().map((state) -> state.code().digits()).toList())
			.stream()
			.map(MinimumWageEntity::toMinimumWage)
			.filter((wage) -> !wage.effective().isAfter(day))
			.forEach((wage) -> holding.put(wage.place(), wage));
		return holding.values().stream().filter((wage) -> wage != null).toList();
	}

}

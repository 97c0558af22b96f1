package org.waymark.place;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** What things cost in each state. */
@Service
public class PriceParities {

	private final PriceParityRepository repository;

	PriceParities(PriceParityRepository repository) {
		this.repository = repository;
	}

	/** The price parities by the code of their place; the territories have none. */
	public Map<String, PriceParity> byPlace() {
		return this.repository.findAllBy().stream().collect(Collectors.toMap(PriceParity::place, Function.identity()));
	}

}

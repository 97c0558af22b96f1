package org.waymark.place.lookup;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** The cities that mail is addressed to. */
@Service
public class Cities {

	private final Supplier<Map<String, List<City>>> byCounty;

	Cities(CityRepository repository, DataCache cache) {
		this.byCounty = cache
			.cached(() -> repository.findAllBy().stream().collect(Collectors.groupingBy(City::county)));
	}

	/** The cities by the code of their county, each in every county that it is in. */
	public Map<String, List<City>> byCounty() {
		return this.byCounty.get();
	}

}

package org.waymark.place.lookup;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** The cities that mail is addressed to. */
@Service
public class Cities {

	private final Supplier<List<City>> all;

	Cities(ZipRepository repository, DataCache cache) {
		this.all = cache.cached(() -> List.copyOf(repository.findCities()));
	}

	/** All cities, each once for each county that it is in. */
	public List<City> all() {
		return this.all.get();
	}

}

package org.waymark.occupation.outlook;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** What BLS projects for the occupations. */
@Service
public class Projections {

	private final Supplier<Map<String, Projection>> bySoc;

	Projections(ProjectionRepository repository, DataCache cache) {
		this.bySoc = cache.cached(() -> repository.findNewest()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Projection::soc, Function.identity())));
	}

	/** The newest projections by the code of the occupation. */
	public Map<String, Projection> bySoc() {
		return this.bySoc.get();
	}

}

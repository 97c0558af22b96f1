package org.waymark.occupation.conditions;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** Under what conditions people work. */
@Service
public class WorkConditionsService {

	private final Supplier<Map<String, WorkConditions>> bySoc;

	WorkConditionsService(WorkConditionsRepository repository, DataCache cache) {
		this.bySoc = cache.cached(() -> repository.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(WorkConditionsEntity::soc, WorkConditionsEntity::toConditions)));
	}

	/** The conditions in all occupations that were asked about, by code. */
	public Map<String, WorkConditions> all() {
		return this.bySoc.get();
	}

	/** The id of the source of all of them. */
	public String source() {
		return all().values().iterator().next().source();
	}

	/** The conditions in an occupation; O*NET asks nobody about rest groups. */
	public Optional<WorkConditions> of(String soc) {
		return Optional.ofNullable(this.bySoc.get().get(soc));
	}

}

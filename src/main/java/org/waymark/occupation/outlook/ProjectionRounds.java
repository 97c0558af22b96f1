package org.waymark.occupation.outlook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** What the rounds of BLS's projections before the newest expected. */
@Service
public class ProjectionRounds {

	private final Supplier<Map<String, List<ProjectionRound>>> bySoc;

	private final Supplier<SortedMap<Integer, Integer>> years;

	ProjectionRounds(ProjectionRoundRepository repository, DataCache cache) {
		this.bySoc = cache.cached(() -> repository.findAllByOrderByBaseYear()
			.stream()
			.collect(Collectors.groupingBy(ProjectionRound::soc)));
		this.years = cache.cached(() -> this.bySoc.get()
			.values()
			.stream()
			.flatMap(Collection::stream)
			.collect(Collectors.toMap(ProjectionRound::baseYear, ProjectionRound::targetYear, (one, other) -> one,
					TreeMap::new)));
	}

	/** Those that can be compared for an occupation, the oldest first. */
	public List<ProjectionRound> of(String soc) {
		return this.bySoc.get().getOrDefault(soc, List.of());
	}

	/** The target year of every round, by its base year, the oldest first. */
	public SortedMap<Integer, Integer> years() {
		return this.years.get();
	}

}

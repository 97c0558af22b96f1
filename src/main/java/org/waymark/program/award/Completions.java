package org.waymark.program.award;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.WaymarkProperties;
import org.waymark.program.award.CollegeAwardsRepository.CollegeAwards;
import org.waymark.program.award.CompletionRepository.CompletionRow;
import org.waymark.server.cache.DataCache;

/** What colleges awarded, by field. */
@Service
public class Completions {

	private final Function<Collection<String>, List<Completion>> byFields;

	private final Supplier<Map<String, Map<AwardLevel, Integer>>> sums;

	private final Supplier<Map<Integer, Integer>> ofColleges;

	Completions(CompletionRepository completions, AwardSumRepository sums, CollegeAwardsRepository ofColleges,
			DataCache cache, WaymarkProperties settings) {
		this.byFields = cache.cached(settings.cached().completions(),
				(cips) -> completions.findByCipIn(cips).stream().map(CompletionRow::toCompletion).toList());
		this.sums = cache.cached(() -> {
			Map<String, Map<AwardLevel, Integer>> byCip = new HashMap<>();
			sums.findAllBy()
				.forEach((sum) -> byCip.computeIfAbsent(sum.cip(), (cip) -> new EnumMap<>(AwardLevel.class))
					.put(AwardLevel.of(sum.level()).orElseThrow(), sum.awards()));
			return byCip;
		});
		this.ofColleges = cache.cached(() -> ofColleges.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(CollegeAwards::college, CollegeAwards::awards)));
	}

	/** The awards of all colleges in some fields, by their codes. */
	public List<Completion> in(Collection<String> cips) {
		return cips.isEmpty() ? List.of() : this.byFields.apply(new TreeSet<>(cips));
	}

	/** How many awards a college gave, in all fields that lead to an occupation. */
	public int of(int college) {
		return this.ofColleges.get().getOrDefault(college, 0);
	}

	/**
	 * How many of each award there were in a field in the whole nation; none is left out.
	 */
	public Map<AwardLevel, Integer> inNation(String cip) {
		return this.sums.get().getOrDefault(cip, Map.of());
	}

}

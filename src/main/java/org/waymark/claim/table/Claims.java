package org.waymark.claim.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** Figures that stand on pages about careers. */
@Service
public class Claims {

	private final Supplier<Map<String, List<Claim>>> bySoc;

	private final Supplier<List<Reason>> reasons;

	Claims(ClaimRepository repository, ReasonRepository reasons, DataCache cache) {
		this.bySoc = cache.cached(() -> repository.findAllByOrderBySocAscIdAsc()
			.stream()
			.map(ClaimEntity::toClaim)
			.collect(Collectors.groupingBy(Claim::soc, LinkedHashMap::new, Collectors.toUnmodifiableList())));
		this.reasons = cache
			.cached(() -> reasons.findAllByOrderByPosition().stream().map(ReasonEntity::toReason).toList());
	}

	/** Those on an occupation; none for most. */
	public List<Claim> of(String soc) {
		return this.bySoc.get().getOrDefault(soc, List.of());
	}

	/** The id of the source of the list; null for an empty one. */
	public String source() {
		return all().values().stream().findFirst().map((claims) -> claims.get(0).source()).orElse(null);
	}

	/** The one that has a number. */
	public Claim numbered(int id) {
		return all().values()
			.stream()
			.flatMap(List::stream)
			.filter((claim) -> claim.id() == id)
			.findFirst()
			.orElseThrow();
	}

	/** Why numbers differ. */
	public List<Reason> reasons() {
		return this.reasons.get();
	}

	/** All of them, by the code of their occupation. */
	public Map<String, List<Claim>> all() {
		return this.bySoc.get();
	}

}

package org.waymark.apprenticeship;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.apprenticeship.SponsorCountRepository.SponsorCount;
import org.waymark.apprenticeship.SponsorRepository.SponsorSource;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** Registered apprenticeships, and who runs them. */
@Service
public class Apprenticeships {

	private static final Comparator<Sponsor> BY_NAME = Comparator
		.comparing(Sponsor::name, String.CASE_INSENSITIVE_ORDER)
		.thenComparing(Sponsor::id);

	private final SponsorOccupationRepository pairs;

	private final Supplier<Map<String, OccupationApprenticeships>> bySoc;

	private final Supplier<SponsorList> sponsorList;

	Apprenticeships(ApprenticeshipOccupationRepository occupations, SponsorOccupationRepository pairs,
			SponsorCountRepository counts, SponsorRepository sponsors, SponsorGapRepository gaps, DataCache cache) {
		this.pairs = pairs;
		this.bySoc = cache.cached(() -> bySoc(titles(occupations), counts(counts)));
		this.sponsorList = cache.cached(() -> new SponsorList(
				gaps.findAllBy()
					.stream()
					.collect(Collectors.toUnmodifiableMap(SponsorGapEntity::place, SponsorGapEntity::gap)),
				sponsors.findFirstByOrderById().map(SponsorSource::source).orElse(null)));
	}

	/** Those of an occupation, by its code. */
	public OccupationApprenticeships of(String soc) {
		return this.bySoc.get().getOrDefault(soc, OccupationApprenticeships.NONE);
	}

	/** Whether there are any in an occupation, wherever in the country. */
	public boolean exists(String soc) {
		return of(soc).exist();
	}

	/** The sponsors in some states that train for an occupation, from A to Z. */
	public List<Sponsor> sponsors(String soc, List<Place> states) {
		return this.pairs.findBySocAndPlaceIn(soc, states.stream().map((state) -> state.code().digits()).toList())
			.stream()
			.map(SponsorOccupationEntity::sponsor)
			.sorted(BY_NAME)
			.toList();
	}

	/** What is known of the list of sponsors as a whole. */
	public SponsorList sponsorList() {
		return this.sponsorList.get();
	}

	private static Map<String, List<String>> titles(ApprenticeshipOccupationRepository occupations) {
		return occupations.findAllBy()
			.stream()
			.collect(Collectors.groupingBy(ApprenticeshipOccupationEntity::soc,
					Collectors.mapping(ApprenticeshipOccupationEntity::title,
							Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf))));
	}

	private static Map<String, Map<PlaceCode, Integer>> counts(SponsorCountRepository counts) {
		return counts.findAllBy()
			.stream()
			.collect(Collectors.groupingBy(SponsorCount::soc,
					Collectors.toMap(SponsorCount::code, SponsorCount::sponsors)));
	}

	private static Map<String, OccupationApprenticeships> bySoc(Map<String, List<String>> titles,
			Map<String, Map<PlaceCode, Integer>> sponsors) {
		Set<String> socs = new TreeSet<>(titles.keySet());
		socs.addAll(sponsors.keySet());
		Map<String, OccupationApprenticeships> all = new HashMap<>();
		socs.forEach((soc) -> all.put(soc, new OccupationApprenticeships(titles.getOrDefault(soc, List.of()),
				sponsors.getOrDefault(soc, Map.of()))));
		return all;
	}

}

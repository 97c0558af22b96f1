package org.waymark.brief;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.guide.GuideSection;
import org.waymark.server.cache.DataCache;

/** The short guides of the occupations that have no guide. */
@Service
public class Briefs {

	/** As many as the pages that are looked at most. */
	private static final int CACHED = 100;

	private static final List<GuideSection> WORK = List.of(GuideSection.INSIDE, GuideSection.DAILY_WORK,
			GuideSection.WHERE_AND_WHEN);

	private final BriefRepository briefs;

	private final Function<String, Optional<Brief>> bySoc;

	Briefs(BriefRepository briefs, DataCache cache) {
		this.briefs = briefs;
		this.bySoc = cache.cached(CACHED, (soc) -> of(List.of(soc)).values().stream().findFirst());
	}

	/** The brief of an occupation, if it has one. */
	public Optional<Brief> of(String soc) {
		return this.bySoc.apply(soc);
	}

	/** The briefs of some occupations by their codes; without those that have none. */
	public Map<String, Brief> of(Collection<String> socs) {
		return this.briefs.findBySocIn(socs)
			.stream()
			.map(BriefEntity::brief)
			.collect(Collectors.toMap(Brief::soc, Function.identity()));
	}

	/** What all of them say of the work, by the codes of their occupations. */
	public Map<String, String> work() {
		return this.briefs.findTexts(WORK)
			.stream()
			.collect(Collectors.groupingBy(BriefRepository.BriefText::getSoc,
					Collectors.mapping(BriefRepository.BriefText::getText, Collectors.joining(" "))));
	}

}

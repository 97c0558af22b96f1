package org.waymark.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.guide.GuideSection;
import org.waymark.server.cache.DataCache;

/** The short guides of the occupations that have no guide. */
@Service
public class Briefs {

	private static final List<GuideSection> WORK = List.of(GuideSection.INSIDE, GuideSection.DAILY_WORK,
			GuideSection.WHERE_AND_WHEN);

	private final Supplier<Map<String, Brief>> bySoc;

	Briefs(BriefRepository briefs, DataCache cache) {
		this.bySoc = cache.cached(() -> briefs.findAllBy()
			.stream()
			.map(BriefEntity::brief)
			.collect(Collectors.toUnmodifiableMap(Brief::soc, Function.identity())));
	}

	/** The brief of an occupation, if it has one. */
	public Optional<Brief> of(String soc) {
		return Optional.ofNullable(this.bySoc.get().get(soc));
	}

	/** What the brief of an occupation says of the work; empty if there is none. */
	public String work(String soc) {
		return of(soc).stream()
			.flatMap((brief) -> WORK.stream().map(brief::texts).flatMap(List::stream))
			.collect(Collectors.joining(" "));
	}

}

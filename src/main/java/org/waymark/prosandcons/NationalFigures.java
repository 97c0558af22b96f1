package org.waymark.prosandcons;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.prosandcons.rule.Distribution;
import org.waymark.prosandcons.rule.RankedFigure;
import org.waymark.prosandcons.rule.Topic;

/**
 * The figures of all occupations in the whole country, by which each is ranked.
 *
 * @param bySoc to each topic, the figures by the code of the occupation
 * @param all to each topic, all of its figures
 * @param sources to each topic, the id of its source
 * @param licenseLists how many states have a list of licenses that can be counted on
 */
record NationalFigures(Map<Topic, Map<String, Double>> bySoc, Map<Topic, Distribution> all, Map<Topic, String> sources,
		int licenseLists) {

	private static final Distribution NONE = Distribution.of(List.of());

	/** Ranks an occupation's own figure; none if it was not released. */
	Optional<RankedFigure> ranked(Topic topic, String soc) {
		return Optional.ofNullable(figure(topic, soc)).map((figure) -> ranked(topic, figure));
	}

	/** Ranks a figure, such as one of the reader's place, among those of the nation. */
	RankedFigure ranked(Topic topic, double figure) {
		return RankedFigure.of(topic, figure, this.all.getOrDefault(topic, NONE));
	}

	private Double figure(Topic topic, String soc) {
		return this.bySoc.getOrDefault(topic, Map.of()).get(soc);
	}

	/** Collects them. */
	static final class Builder {

		private final Map<Topic, Map<String, Double>> bySoc = new EnumMap<>(Topic.class);

		private final Map<Topic, String> sources = new EnumMap<>(Topic.class);

		private int licenseLists;

		void licenseLists(int count) {
			this.licenseLists = count;
		}

		/** Adds a figure; nothing if it is null. */
		void add(Topic topic, String soc, BigDecimal figure, String source) {
			Map<String, Double> figures = this.bySoc.computeIfAbsent(topic, (any) -> new HashMap<>());
			if (figure != null) {
				figures.put(soc, figure.doubleValue());
				this.sources.put(topic, source);
			}
		}

		NationalFigures build() {
			return new NationalFigures(this.bySoc,
					this.bySoc.keySet()
						.stream()
						.collect(Collectors.toMap(Function.identity(),
								(topic) -> Distribution.of(this.bySoc.get(topic).values()))),
					this.sources, this.licenseLists);
		}

	}

}

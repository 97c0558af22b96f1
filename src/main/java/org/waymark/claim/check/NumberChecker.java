package org.waymark.claim.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.claim.check.CheckedNumber.PayRangeOf;
import org.waymark.claim.published.PublishedFigures;
import org.waymark.claim.published.PublishedLine;
import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.published.PublishedValues;
import org.waymark.claim.published.Relation;
import org.waymark.claim.published.Release;
import org.waymark.claim.published.Statistic;
import org.waymark.claim.published.ValueUnit;

/** Finds out which published value a number is, or may come from. */
@Service
public class NumberChecker {

	private final PublishedFigures figures;

	NumberChecker(PublishedFigures figures) {
		this.figures = figures;
	}

	/**
	 * Compares a number with all that BLS published.
	 * @param said the number
	 * @param soc the occupation that it is said of; null if none is named
	 */
	public CheckedNumber check(SaidNumber said, String soc) {
		PublishedValues all = this.figures.values();
		Map<PublishedLine, Relation> lines = (soc != null) ? this.figures.lines(soc) : Map.of();
		List<PublishedValue> fitting = said.ranges()
			.stream()
			.flatMap((range) -> all.between(range.unit(), range.least(), range.most()))
			.toList();
		List<ValueMatch> matches = matches(said, fitting, lines, soc == null);
		List<PublishedValue> compared = (soc != null) ? comparable(said, all.of(lines.keySet()).toList()) : List.of();
		List<NearMiss> misses = (soc != null && matches.isEmpty()) ? nearMisses(said, compared, lines) : List.of();
		return new CheckedNumber(said, matches, misses, others(fitting, lines),
				all.occupations(said.ranges().stream().map(ValueRange::unit).toList()), compared.size(),
				newest(soc, matches, misses), matches.isEmpty() ? spread(said, soc) : null);
	}

	/** The year of the oldest table or round. */
	public int since() {
		return this.figures.values().releases().stream().mapToInt(Release::baseYear).min().orElseThrow();
	}

	private static List<ValueMatch> matches(SaidNumber said, List<PublishedValue> fitting,
			Map<PublishedLine, Relation> lines, boolean any) {
		Plausibility plausibility = new Plausibility(said);
		Map<StatisticOfLine, List<PublishedValue>> byStatistic = fitting.stream()
			.filter((value) -> any || counts(said, value, lines.get(value.line())))
			.sorted(plausibility.ofValues())
			.collect(Collectors.groupingBy((value) -> StatisticOfLine.of(value, lines.get(value.line())),
					LinkedHashMap::new, Collectors.toList()));
		return byStatistic.entrySet()
			.stream()
			.map((match) -> new ValueMatch(lines.get(match.getValue().get(0).line()), match.getValue(),
					said.names(match.getValue().get(0)), said.names(match.getKey().statistic())))
			.sorted(plausibility.ofMatches())
			.toList();
	}

	/**
	 * Growth of a group counts only in the very round that the reader named: some rate of
	 * some round nearly always fits.
	 */
	private static boolean counts(SaidNumber said, PublishedValue value, Relation relation) {
		return relation != null
				&& (relation != Relation.GROUP || value.statistic() != Statistic.GROWTH || said.names(value));
	}

	private static List<PublishedValue> comparable(SaidNumber said, List<PublishedValue> values) {
		return values.stream().filter((value) -> said.range(value.statistic().unit()).isPresent()).toList();
	}

	private static List<NearMiss> nearMisses(SaidNumber said, List<PublishedValue> compared,
			Map<PublishedLine, Relation> lines) {
		Predicate<PublishedValue> group = (value) -> lines.get(value.line()) == Relation.GROUP;
		Predicate<PublishedValue> own = (value) -> lines.get(value.line()) == Relation.OWN
				|| lines.get(value.line()) == Relation.PART;
		Stream<NearMiss> groups = compared.stream()
			.filter(group)
			.filter((value) -> said.range(value.statistic().unit())
				.filter((range) -> range.has(value.amount()))
				.isPresent())
			.sorted(new Plausibility(said).ofValues())
			.limit(1)
			.map((value) -> new NearMiss(NearMiss.Kind.GROUP, value));
		return Stream.concat(new NearMisses(said, compared.stream().filter(own).toList()).find().stream(), groups)
			.sorted(Comparator.comparing(NearMiss::kind))
			.toList();
	}

	/** How many other occupations have a value that fits. */
	private static int others(List<PublishedValue> fitting, Map<PublishedLine, Relation> lines) {
		return (int) fitting.stream()
			.map(PublishedValue::line)
			.filter((line) -> line.detailed() && !lines.containsKey(line))
			.map(PublishedLine::soc)
			.distinct()
			.count();
	}

	private PublishedValue newest(String soc, List<ValueMatch> matches, List<NearMiss> misses) {
		Stream<Statistic> likely = Stream.concat(matches.stream().map(ValueMatch::statistic),
				misses.stream().map((miss) -> miss.value().statistic()));
		return (soc == null) ? null
				: likely.findFirst().flatMap((statistic) -> this.figures.newest(soc, statistic)).orElse(null);
	}

	/** The range of the newest pay if the number lies in it. */
	private PayRangeOf spread(SaidNumber said, String soc) {
		boolean yearly = said.range(ValueUnit.DOLLARS_A_YEAR).isPresent();
		if (soc == null || !yearly) {
			return null;
		}
		PublishedValue low = this.figures.newest(soc, Statistic.ANNUAL_P10).orElse(null);
		PublishedValue high = this.figures.newest(soc, Statistic.ANNUAL_P90).orElse(null);
		if (low == null || high == null || said.number().compareTo(BigDecimal.valueOf(low.amount())) < 0
				|| said.number().compareTo(BigDecimal.valueOf(high.amount())) > 0) {
			return null;
		}
		return new PayRangeOf(low, high);
	}

	/**
	 * One statistic of one line, in whichever release.
	 *
	 * @param line the line; null for the career itself, which had several codes
	 * @param statistic the statistic
	 */
	private record StatisticOfLine(PublishedLine line, Statistic statistic) {

		static StatisticOfLine of(PublishedValue value, Relation relation) {
			return new StatisticOfLine((relation == Relation.OWN) ? null : value.line(), value.statistic());
		}

	}

}

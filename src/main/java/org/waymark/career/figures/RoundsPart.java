package org.waymark.career.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waymark.career.section.LabeledValue;
import org.waymark.chart.ChangeBars;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.outlook.ProjectionRound;
import org.waymark.occupation.outlook.ProjectionRounds;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * What each round of BLS's projections expected of an occupation.
 *
 * @param sentence how that has changed
 * @param picture the same as bars
 * @param rows the rounds and what they expected, the newest last
 * @param missing which rounds cannot be compared, and why; null if all can
 * @param source where the earlier rounds come from
 * @param newest where the newest comes from
 */
public record RoundsPart(String sentence, ChangeBars picture, List<LabeledValue> rows, String missing, Citation source,
		Citation newest) {

	/**
	 * What the rounds expected.
	 * @param rounds the earlier rounds
	 * @param newest the newest projection; may be null
	 * @param citations the marks of the sources
	 * @return null if there is no other round to compare the newest with
	 */
	public static RoundsPart of(ProjectionRounds rounds, Projection newest, Map<String, Citation> citations) {
		if (newest == null || rounds.of(newest.soc()).isEmpty()) {
			return null;
		}
		List<ProjectionRound> earlier = rounds.of(newest.soc());
		List<ProjectionRound> all = Stream.concat(earlier.stream(), Stream.of(ProjectionRound.of(newest))).toList();
		SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
		all.forEach((round) -> byYear.put(round.baseYear(), round.changePercent()));
		ProjectionRound first = all.get(0);
		ProjectionRound last = all.get(all.size() - 1);
		String sentence = sentence(first, last);
		return new RoundsPart(sentence,
				ChangeBars.of(byYear, Stream.of(first, last).map(RoundsPart::change).toList(), sentence),
				all.stream().map((round) -> new LabeledValue(years(round), change(round))).toList(),
				missing(rounds.years(), byYear), citations.get(first.source()), citations.get(last.source()));
	}

	private static String sentence(ProjectionRound first, ProjectionRound last) {
		String kind = (first.changePercent().signum() < 0 || last.changePercent().signum() < 0) ? "change" : "growth";
		return Messages.say("career.rounds.sentence", kind,
				Outlook.direction(first.changePercent(), last.changePercent()), change(first), years(first),
				change(last), years(last));
	}

	private static String missing(SortedMap<Integer, Integer> all, SortedMap<Integer, BigDecimal> known) {
		List<String> missing = all.entrySet()
			.stream()
			.filter((round) -> !known.containsKey(round.getKey()))
			.map((round) -> years(round.getKey(), round.getValue()))
			.toList();
		return missing.isEmpty() ? null : Messages.say("career.rounds.missing", Formats.list(missing));
	}

	private static String change(ProjectionRound round) {
		return Outlook.change(round.changePercent());
	}

	private static String years(ProjectionRound round) {
		return years(round.baseYear(), round.targetYear());
	}

	private static String years(int base, int target) {
		return Messages.say("career.rounds.years", String.valueOf(base), String.valueOf(target));
	}

}

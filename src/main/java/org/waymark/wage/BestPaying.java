package org.waymark.wage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an occupation pays best, by its median, with states that are about level on one
 * line.
 *
 * @param lines the best first; empty if no state has a figure
 */
public record BestPaying(List<Line> lines) {

	private static final int RANKS = 3;

	private static final int NAMES = 6;

	/** Ranks the states and the District of Columbia; the territories stand apart. */
	public static BestPaying of(List<PlacePay> places) {
		return new BestPaying(ranking(places).top(RANKS).stream().map(BestPaying::line).toList());
	}

	static Ranking<PlacePay> ranking(List<PlacePay> places) {
		return Ranking.of(places.stream().filter((row) -> !row.place().territory() && !row.place().nation()).toList(),
				(row) -> row.pay().mainMedian());
	}

	private static Line line(Ranking.Level<PlacePay> level) {
		List<PlacePay> members = level.things();
		String names = members.stream().limit(NAMES).map((row) -> row.place().name()).collect(Collectors.joining(", "));
		if (members.size() > NAMES) {
			names += " and " + (members.size() - NAMES) + " more";
		}
		Figure high = members.get(0).pay().mainMedian();
		Figure low = members.get(members.size() - 1).pay().mainMedian();
		String text = high.text().equals(low.text()) ? high.text() : low.text() + " to " + high.text();
		return new Line(level.rank(), names, text, members.size() > 1);
	}

	/**
	 * One or more states that are about level.
	 *
	 * @param rank the rank that they share
	 * @param names their names
	 * @param text their median, or its span
	 * @param level whether there is more than one
	 */
	public record Line(int rank, String names, String text, boolean level) {
	}

}

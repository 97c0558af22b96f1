package org.waymark.chart;

import java.util.List;

import org.waymark.text.Messages;
import org.waymark.wage.Figure;

/**
 * Where an occupation pays best, by its median, with states that are about level on one
 * line.
 *
 * @param lines the best first; empty if no state has a rank
 * @param leftOut the states that have none
 */
public record BestPaying(List<RankedPlaces> lines, LeftOut leftOut) {

	private static final int RANKS = 3;

	private static final int NAMES = 6;

	/** Ranks the states and the District of Columbia; the territories stand apart. */
	public static BestPaying of(List<PlacePay> places) {
		return new BestPaying(ranking(places).top(RANKS).stream().map(BestPaying::line).toList(), leftOut(places));
	}

	static Ranking<PlacePay> ranking(List<PlacePay> places) {
		return Ranking.of(states(places), (row) -> row.pay().mainMedian());
	}

	static LeftOut leftOut(List<PlacePay> places) {
		return LeftOut.of(states(places));
	}

	/** Names in a sentence; many are counted from some point on. */
	static String names(List<String> names) {
		String some = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
		return (names.size() > NAMES) ? Messages.say("chart.best.names", some, names.size() - NAMES) : some;
	}

	/** Whether there is anything to tell. */
	public boolean told() {
		return !this.lines.isEmpty() || this.leftOut.floors() > 0;
	}

	/** Whether just one state has a rank, which then is none. */
	public boolean only() {
		return this.lines.size() == 1 && !this.lines.get(0).level();
	}

	/** What stands over it. */
	public String title() {
		boolean floors = this.leftOut.floors() > 0;
		return only() ? Messages.say("chart.best.only", floors) : Messages.say("chart.best.title", floors);
	}

	private static List<PlacePay> states(List<PlacePay> places) {
		return places.stream().filter((row) -> row.place().state()).toList();
	}

	private static RankedPlaces line(Ranking.Level<PlacePay> level) {
		List<PlacePay> members = level.things();
		Figure high = members.get(0).pay().mainMedian();
		Figure low = members.get(members.size() - 1).pay().mainMedian();
		String text = high.text().equals(low.text()) ? high.text()
				: Messages.say("chart.best.span", low.text(), high.text());
		return new RankedPlaces(level.rank(), names(members.stream().map((row) -> row.place().name()).toList()), text,
				members.size() > 1);
	}

	/**
	 * One or more states that are about level.
	 *
	 * @param rank the rank that they share
	 * @param names their names
	 * @param text their median, or its span
	 * @param level whether there is more than one
	 */
	public record RankedPlaces(int rank, String names, String text, boolean level) {
	}

}

package org.waymark.chart;

import java.util.List;

import org.waymark.text.Formats;
import org.waymark.wage.Figure;

/** How a place stands among the states, in a sentence. */
public final class Standing {

	private Standing() {
	}

	/**
	 * The rank of a place by the middle of its pay, and how many states share it.
	 * @param places the states and territories
	 * @param chosen one of them; the territories are not ranked
	 * @return the sentence; null if the place has no figure to rank it by
	 */
	public static String of(List<PlacePay> places, PlacePay chosen) {
		String name = chosen.place().name();
		Figure median = chosen.pay().mainMedian();
		if (median.floor()) {
			return name + " has no rank: its pay is known only as " + median.text() + ".";
		}
		Ranking<PlacePay> ranking = BestPaying.ranking(places);
		Ranking.Level<PlacePay> level = ranking.levelOf(chosen);
		if (level == null) {
			return null;
		}
		LeftOut leftOut = BestPaying.leftOut(places);
		String with = leftOut.rankedBy() + ", counting the District of Columbia";
		String rank = (ranking.size() == 1) ? " is the only state with " + with
				: " ranks " + Formats.ordinal(level.rank()) + " of " + ranking.size() + " states with " + with;
		return name + rank + others(level) + ((leftOut.floors() > 0) ? " " + leftOut.floorsInWords() : "");
	}

	private static String others(Ranking.Level<PlacePay> level) {
		int others = level.things().size() - 1;
		return (others == 0) ? "."
				: ", about level with " + ((others == 1) ? "one other." : Formats.count(others) + " others.");
	}

}

package org.waymark.wage;

import java.util.List;

import org.waymark.web.Formats;

/** How a place stands among the states, in a sentence. */
public final class Standing {

	private Standing() {
	}

	/**
	 * The rank of a place by the middle of its pay, and how many states share it.
	 * @param places the states and territories
	 * @param chosen one of them; the territories are not ranked
	 * @return the sentence; null if the place has no rank
	 */
	public static String of(List<PlacePay> places, PlacePay chosen) {
		Ranking<PlacePay> ranking = BestPaying.ranking(places);
		Ranking.Level<PlacePay> level = ranking.levelOf(chosen);
		if (level == null) {
			return null;
		}
		String rank = chosen.place().name() + " ranks " + Formats.ordinal(level.rank()) + " of " + ranking.size()
				+ " states with a figure, counting the District of Columbia";
		int others = level.things().size() - 1;
		return (others == 0) ? rank + "."
				: rank + ", about level with " + ((others == 1) ? "one other." : others + " others.");
	}

}

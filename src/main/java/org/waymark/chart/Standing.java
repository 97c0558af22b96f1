package org.waymark.chart;

import java.util.List;

import org.waymark.text.Formats;
import org.waymark.text.Messages;
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
			return Messages.say("chart.standing.floor", name, median.text());
		}
		Ranking<PlacePay> ranking = BestPaying.ranking(places);
		Ranking.Level<PlacePay> level = ranking.levelOf(chosen);
		if (level == null) {
			return null;
		}
		LeftOut leftOut = BestPaying.leftOut(places);
		boolean floors = leftOut.floors() > 0;
		String rank = (ranking.size() == 1) ? Messages.say("chart.standing.only", name, floors)
				: Messages.say("chart.standing.rank", name, Formats.ordinal(level.rank()), ranking.size(), floors,
						level.things().size() - 1);
		return floors ? rank + " " + leftOut.floorsInWords() : rank;
	}

}

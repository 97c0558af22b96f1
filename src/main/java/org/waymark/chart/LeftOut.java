package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;

import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;

/**
 * The states that have no rank, and why.
 *
 * @param floors how many have a figure that is only a floor
 * @param withheld those whose figure was not released
 * @param absent those that the table has no figure of
 */
public record LeftOut(int floors, List<String> withheld, List<String> absent) {

	public static LeftOut of(List<PlacePay> states) {
		return new LeftOut((int) states.stream().filter((state) -> state.pay().mainMedian().floor()).count(),
				names(states, Figure.State.NOT_RELEASED), names(states, Figure.State.NOT_IN_TABLE));
	}

	/** What to know of them before reading a rank. */
	public List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		if (this.floors > 0) {
			sentences.add(floorsInWords());
		}
		if (!this.withheld.isEmpty()) {
			sentences
				.add(Messages.say("chart.left-out.withheld", this.withheld.size(), BestPaying.names(this.withheld)));
		}
		if (!this.absent.isEmpty()) {
			sentences.add(Messages.say("chart.left-out.absent", BestPaying.names(this.absent)));
		}
		return sentences;
	}

	/** Which were not released, in a few words; null if none. */
	public String withheldInShort() {
		return this.withheld.isEmpty() ? null
				: Messages.say("chart.left-out.withheld-in-short", BestPaying.names(this.withheld));
	}

	/** Why some floors have no rank. */
	public String floorsInWords() {
		return Messages.say("chart.left-out.floors", this.floors);
	}

	private static List<String> names(List<PlacePay> states, Figure.State reason) {
		return states.stream()
			.filter((state) -> state.pay().mainMedian().state() == reason)
			.map(PlacePay::place)
			.map(Place::name)
			.toList();
	}

}

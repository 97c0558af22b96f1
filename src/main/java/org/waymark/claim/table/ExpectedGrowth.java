package org.waymark.claim.table;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.waymark.claim.published.PublishedFigures;
import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.published.Statistic;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/** How the growth that BLS expects changed from round to round. */
public final class ExpectedGrowth {

	private ExpectedGrowth() {
	}

	/** In a sentence, the oldest round first; null if there is no other round. */
	public static String sentence(String soc, PublishedFigures figures) {
		TreeMap<Integer, PublishedValue> rounds = new TreeMap<>();
		figures.own(soc)
			.filter((value) -> value.statistic() == Statistic.GROWTH)
			.sorted(Comparator.comparing((value) -> value.line().soc().equals(soc)))
			.forEach((value) -> rounds.put(value.release().baseYear(), value));
		List<String> all = rounds.values()
			.stream()
			.map((value) -> Messages.say("claim.rounds.one", value.text(), value.release().label()))
			.toList();
		return (all.size() < 2) ? null : Messages.say("claim.rounds", Formats.list(all));
	}

}

package org.waymark.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.text.Messages;
import org.waymark.wage.WageEstimate;

/**
 * Offers the medians of an area's states, each by its name, where that of the area itself
 * is missing.
 */
public final class StatesInstead {

	private StatesInstead() {
	}

	/**
	 * The medians of the states, in words.
	 * @param states the lines of the states that the area is in
	 * @param area the line of the area
	 * @return none if the area has a median, or no state has one
	 */
	public static Optional<String> of(List<PlacePay> states, WageEstimate area) {
		List<PlacePay> known = states.stream().filter((state) -> !state.pay().mainMedian().missing()).toList();
		if (known.isEmpty() || !area.mainMedian().missing()) {
			return Optional.empty();
		}
		String figures = known.stream()
			.map((state) -> Messages.say("chart.instead.state", state.place().name(),
					FigureCell.withUnit(state.pay().mainMedian()).text()))
			.collect(Collectors.joining("; "));
		return Optional.of(Messages.say("chart.instead", figures, known.size()));
	}

}

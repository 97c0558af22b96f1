package org.waymark.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.text.Messages;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * Offers the figures of an area's states, each by its name, where that of the area itself
 * is missing.
 */
public final class StatesInstead {

	private StatesInstead() {
	}

	/**
	 * The figures of the states, in words.
	 * @param states the lines of the states that the area is in
	 * @param area the line of the area
	 * @param measure which figure
	 * @return none if the area has the figure, or no state has it
	 */
	public static Optional<String> of(List<PlacePay> states, WageEstimate area, Measure measure) {
		List<PlacePay> known = states.stream().filter((state) -> !state.pay().get(measure).missing()).toList();
		if (known.isEmpty() || !area.get(measure).missing()) {
			return Optional.empty();
		}
		String figures = known.stream()
			.map((state) -> Messages.say("chart.instead.state", state.place().name(),
					FigureCell.withUnit(state.pay().get(measure)).text()))
			.collect(Collectors.joining("; "));
		return Optional.of(Messages.say("chart.instead", figures, known.size()));
	}

}

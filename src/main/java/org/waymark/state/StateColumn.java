package org.waymark.state;

import java.util.List;
import java.util.function.Function;

import org.waymark.chart.PlaceSort;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.web.Parameters;

/** The figures of the table of states, in the order of its columns. */
enum StateColumn {

	MEDIAN((line) -> line.pay().median()), JOBS((line) -> line.pay().get(Measure.EMPLOYMENT)),
	PRICE_LEVEL(StateLine::priceLevel), MEDIAN_AT_US_PRICES((line) -> line.adjusted().median());

	/** What the table can be sorted by. */
	static final PlaceSort.Columns<StateColumn> ALL = new PlaceSort.Columns<>(List.of(values()));

	private final Function<StateLine, Figure> figure;

	StateColumn(Function<StateLine, Figure> figure) {
		this.figure = figure;
	}

	/** Its name over the column. */
	String label() {
		return Messages.say("state.column." + Parameters.name(this));
	}

	Figure of(StateLine line) {
		return this.figure.apply(line);
	}

}

package org.waymark.state;

import java.util.List;
import java.util.function.Function;

import org.waymark.chart.PlaceSort;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;

/** The figures of the table of states, in the order of its columns. */
enum StateColumn {

	MEDIAN("Median pay a year", (line) -> line.pay().median()),
	JOBS("Jobs", (line) -> line.pay().get(Measure.EMPLOYMENT)),
	PRICE_LEVEL("Price level, US = 100", StateLine::priceLevel),
	MEDIAN_AT_US_PRICES("Median at average US prices, computed", (line) -> line.adjusted().median());

	/** What the table can be sorted by. */
	static final PlaceSort.Columns<StateColumn> ALL = new PlaceSort.Columns<>(List.of(values()));

	private final String label;

	private final Function<StateLine, Figure> figure;

	StateColumn(String label, Function<StateLine, Figure> figure) {
		this.label = label;
		this.figure = figure;
	}

	/** Its name over the column. */
	String label() {
		return this.label;
	}

	Figure of(StateLine line) {
		return this.figure.apply(line);
	}

}

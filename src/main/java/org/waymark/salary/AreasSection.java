package org.waymark.salary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.waymark.chart.PlacePay;
import org.waymark.chart.PlaceTable.PlaceRow;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;

/**
 * The areas of the reader's state, or those of the whole country that pay best.
 *
 * @param heading its heading
 * @param rule which areas it shows
 * @param caption what it shows
 * @param columns its figures
 * @param rows the areas, the best-paying first
 * @param wages the source of the wages
 * @param prices the source of the price levels; null for wages as published
 */
record AreasSection(String heading, String rule, String caption, List<String> columns, List<PlaceRow> rows,
		Citation wages, Citation prices) {

	private static final int MOST = 10;

	/** In fewer jobs, a few employers decide what is paid. */
	private static final int ENOUGH_JOBS = 100;

	private static final Comparator<PlacePay> BEST_FIRST = Comparator
		.comparing((PlacePay line) -> line.pay().median(), Figure.descending())
		.thenComparing((line) -> line.place().name());

	/** Null if there are none. */
	static AreasSection of(SalaryService.Lines lines, List<PlacePay> areas, SalaryHead head, Citation wages,
			Citation prices) {
		SalaryQuery query = lines.query();
		List<Measure> columns = SalaryQuery.columns(lines.nation().pay())
			.stream()
			.filter(Measure.OF_AREAS::contains)
			.toList();
		Place state = query.from().places().principalState(query.place());
		List<PlaceRow> rows = areas.stream()
			.filter((line) -> state.nation() ? ranked(line) : line.place().states().contains(state.code()))
			.sorted(BEST_FIRST)
			.limit(state.nation() ? MOST : Integer.MAX_VALUE)
			.map((line) -> SalaryTable.row(line, columns, query))
			.toList();
		String heading = Messages.say("salary.areas.title", state.inSentence(), state.key(), query.adjusted());
		String rule = state.nation() ? Messages.say("salary.areas.best", ENOUGH_JOBS)
				: Messages.say("salary.areas.state", state.name());
		return rows.isEmpty() ? null
				: new AreasSection(heading, rule,
						Messages.say("salary.table.caption", head.occupation(), head.vintage(), query.adjusted()),
						columns.stream().map(Measure::label).toList(), rows, wages, prices);
	}

	private static boolean ranked(PlacePay line) {
		Figure jobs = line.pay().get(Measure.EMPLOYMENT);
		return line.pay().median().ordered() && !jobs.missing()
				&& jobs.amount().compareTo(BigDecimal.valueOf(ENOUGH_JOBS)) >= 0;
	}

}

package org.waymark.salary;

import java.util.ArrayList;
import java.util.List;

import org.waymark.chart.FigureCell;
import org.waymark.chart.PlacePay;
import org.waymark.chart.PlaceTable;
import org.waymark.chart.PlaceTable.PlaceRow;
import org.waymark.place.Place;
import org.waymark.wage.Measure;

/** Writes the table of the salary page. */
final class SalaryTable {

	private SalaryTable() {
	}

	static PlaceTable of(SalaryQuery query, PlacePay nation, List<PlacePay> states) {
		List<Measure> columns = SalaryQuery.columns(nation.pay());
		List<PlaceRow> rows = new ArrayList<>();
		rows.add(row(nation, columns, query));
		states.stream().sorted(query.comparator()).forEach((state) -> rows.add(row(state, columns, query)));
		return new PlaceTable(PlaceTable.headings(query.sort(), columns, Measure::label,
				(sort) -> query.with(sort).address().toString()), rows);
	}

	private static PlaceRow row(PlacePay line, List<Measure> columns, SalaryQuery query) {
		Place place = line.place();
		List<FigureCell> cells = columns.stream().map((measure) -> FigureCell.of(line.pay().get(measure))).toList();
		return new PlaceRow(place.name(), query.with(place).address().toString(), cells, place.nation(),
				!place.nation() && place.equals(query.place()));
	}

}

package org.waymark.wage;

import java.util.ArrayList;
import java.util.List;

import org.waymark.place.Place;

/**
 * The table of places as the reader sees it.
 *
 * @param headings one for the place, then one for each figure
 * @param rows the nation first, whatever the order
 */
record SalaryTable(List<Heading> headings, List<Row> rows) {

	static SalaryTable of(SalaryQuery query, PlacePay nation, List<PlacePay> states) {
		List<Measure> columns = SalaryQuery.columns(nation.pay());
		List<Heading> headings = new ArrayList<>();
		headings.add(heading("Place", null, query));
		columns.forEach((measure) -> headings.add(heading(measure.label(), measure, query)));
		List<Row> rows = new ArrayList<>();
		rows.add(row(nation, columns, query));
		states.stream().sorted(query.sort().comparator()).forEach((state) -> rows.add(row(state, columns, query)));
		return new SalaryTable(headings, rows);
	}

	private static Heading heading(String label, Measure measure, SalaryQuery query) {
		return new Heading(label, query.with(query.sort().clicked(measure)).address() + "#table",
				query.sort().aria(measure));
	}

	private static Row row(PlacePay line, List<Measure> columns, SalaryQuery query) {
		Place place = line.place();
		List<Cell> cells = columns.stream().map((measure) -> Cell.of(line.pay().get(measure))).toList();
		return new Row(place.name(), query.with(place).address().toString(), cells, place.nation(),
				!place.nation() && place.equals(query.place()));
	}

	/**
	 * The heading of a column.
	 *
	 * @param label its name
	 * @param href where the table is sorted by it
	 * @param sorted {@code ascending}, {@code descending} or {@code none}
	 */
	record Heading(String label, String href, String sorted) {
	}

	/**
	 * A place and its figures.
	 *
	 * @param place its name
	 * @param href the same page for that place
	 * @param cells its figures
	 * @param nation whether it is the whole country
	 * @param chosen whether it is the reader's place
	 */
	record Row(String place, String href, List<Cell> cells, boolean nation, boolean chosen) {
	}

}

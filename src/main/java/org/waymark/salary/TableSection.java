package org.waymark.salary;

import java.util.ArrayList;
import java.util.List;

import org.waymark.chart.PayNotes;
import org.waymark.chart.PlacePay;
import org.waymark.chart.PlaceTable;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.text.Messages;

/**
 * The table of all states.
 *
 * @param heading its heading
 * @param caption what it shows
 * @param csvHref the same as a file
 * @param table the table
 * @param wages the source of the wages
 * @param prices the source of the price levels; null for wages as published
 * @param notes what one should know of the figures of this occupation and vintage
 */
record TableSection(String heading, String caption, String csvHref, PlaceTable table, Citation wages, Citation prices,
		List<String> notes) {

	static TableSection of(SalaryService.Lines lines, SalaryHead head, Source wages, Citation prices) {
		SalaryQuery query = lines.query();
		return new TableSection(Messages.say("salary.table.title", query.adjusted()),
				Messages.say("salary.table.caption", head.occupation(), head.vintage(), query.adjusted()),
				query.csv().toString(), SalaryTable.of(query, lines.nation(), lines.states()), wages.cite(), prices,
				notes(lines, wages));
	}

	private static List<String> notes(SalaryService.Lines lines, Source wages) {
		List<String> notes = new ArrayList<>(
				PayNotes.of(lines.nation().pay(), lines.lines().stream().map(PlacePay::pay).toList()));
		if (wages.limitations() != null) {
			notes.add(wages.limitations());
		}
		return notes;
	}

}

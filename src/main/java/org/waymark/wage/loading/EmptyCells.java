package org.waymark.wage.loading;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;

/**
 * What the empty cells of a table of states stand for. Where BLS prints a mark, the table
 * has nothing in some columns; another cell of the row tells which mark it is. Where the
 * table has no figure of a kind for a place at all, nothing stands for nothing.
 *
 * @param filled the columns that have anything, each with its place and kind of line
 */
record EmptyCells(Set<String> filled) {

	/** For a table that has all of its marks. */
	static final EmptyCells NONE = new EmptyCells(Set.of());

	private static final Map<String, String> TOLD_BY = Map.of("jobs_per_1000", "employment", "location_quotient",
			"employment", "hourly_mean", "annual_mean", "hourly_median", "annual_median");

	static EmptyCells of(CsvTable table) {
		Set<String> filled = new HashSet<>();
		table.forEach((row) -> TOLD_BY.keySet()
			.stream()
			.filter((column) -> !row.raw(column).isEmpty())
			.forEach((column) -> filled.add(key(row, column))));
		return new EmptyCells(filled);
	}

	/**
	 * A cell with the mark that BLS prints there.
	 * @param row the row
	 * @param column the column
	 * @param basis which kind of wage alone is published of the occupation; empty for
	 * both
	 */
	String read(CsvRow row, String column, String basis) {
		String cell = row.has(column) ? row.raw(column) : "";
		String toldBy = TOLD_BY.get(column);
		boolean marked = cell.isEmpty() && toldBy != null && this != NONE && this.filled.contains(key(row, column))
				&& !("annual".equals(basis) && column.startsWith("hourly"));
		return (marked && "*#".contains(row.raw(toldBy))) ? row.raw(toldBy) : cell;
	}

	private static String key(CsvRow row, String column) {
		return column + row.raw("place") + row.raw("soc").endsWith("-0000");
	}

}

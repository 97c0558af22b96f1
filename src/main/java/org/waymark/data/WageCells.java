package org.waymark.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a row of a wage table. A cell holds an amount; {@code #} where the wage
 * is at or above the vintage's cap; {@code *} where it was not released; nothing where
 * the table has no such figure.
 */
final class WageCells {

	private static final List<String> COUNTS = List.of("employment", "jobs_per_1000", "location_quotient");

	private static final List<String> WAGES = List.of("hourly_mean", "hourly_median", "annual_mean", "annual_p10",
			"annual_p25", "annual_median", "annual_p75", "annual_p90");

	private static final List<String> FIGURES = Stream.concat(COUNTS.stream(), WAGES.stream()).toList();

	private WageCells() {
	}

	static CsvTable nationalTable(DataFile file) {
		return CsvTable.of(file, 1, join(List.of("soc", "basis", "employment"), WAGES));
	}

	static CsvTable stateTable(DataFile file) {
		return CsvTable.of(file, 2, join(List.of("soc", "place"), FIGURES));
	}

	static String[] columnsWith(String... keys) {
		return join(List.of(join(Arrays.asList(keys), FIGURES)), List.of("marks"));
	}

	/** The values of a row in the order of {@link #columnsWith}. */
	static Object[] read(CsvRow row, WageVintage vintage, Object... keys) {
		List<Object> values = new ArrayList<>(Arrays.asList(keys));
		StringBuilder marks = new StringBuilder(FIGURES.size());
		for (String column : FIGURES) {
			char mark = mark(row, column);
			marks.append(mark);
			values.add(switch (mark) {
				case '.' -> amount(row, column);
				case '#' -> cap(row, column, vintage);
				default -> null;
			});
		}
		values.add(marks.toString());
		return values.toArray();
	}

	private static char mark(CsvRow row, String column) {
		if (!row.has(column)) {
			return '-';
		}
		return switch (row.raw(column)) {
			case "" -> '-';
			case "*" -> '*';
			case "#" -> '#';
			default -> '.';
		};
	}

	private static Object amount(CsvRow row, String column) {
		try {
			return whole(column) ? row.integer(column) : row.decimal(column);
		}
		catch (DataError ex) {
			throw row.wrong(column, (whole(column) ? "a whole number" : "a number")
					+ ", # (at or above the cap), * (not released) or nothing (not in the table)");
		}
	}

	private static Object cap(CsvRow row, String column, WageVintage vintage) {
		Object cap = column.startsWith("annual") ? vintage.annualCap()
				: column.startsWith("hourly") ? vintage.hourlyCap() : null;
		if (cap == null) {
			throw row.wrong(column, "an amount: " + vintage.label() + " has no cap on it in wages/vintages.csv");
		}
		return cap;
	}

	private static boolean whole(String column) {
		return column.startsWith("annual") || "employment".equals(column);
	}

	private static String[] join(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream()).toArray(String[]::new);
	}

}

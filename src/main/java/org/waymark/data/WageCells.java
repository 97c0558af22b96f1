package org.waymark.data;

import java.math.BigDecimal;
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

	private static final List<String> PERCENTILES = List.of("annual_p10", "annual_p25", "annual_median", "annual_p75",
			"annual_p90");

	private static final List<String> WAGES = Stream
		.concat(Stream.of("hourly_mean", "hourly_median", "annual_mean"), PERCENTILES.stream())
		.toList();

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

	/**
	 * The values of a row in the order of {@link #columnsWith}.
	 * @param row the row
	 * @param vintage its wage table
	 * @param basis which kind of wage alone is published of the occupation; empty for
	 * both
	 * @param empty what its empty cells stand for
	 * @param keys the values that come before the figures
	 */
	static Object[] read(CsvRow row, WageVintage vintage, String basis, EmptyCells empty, Object... keys) {
		Object[] values = Arrays.copyOf(keys, keys.length + FIGURES.size() + 1);
		StringBuilder marks = new StringBuilder(FIGURES.size());
		int position = keys.length;
		for (String column : FIGURES) {
			String cell = empty.read(row, column, basis);
			char mark = mark(cell);
			marks.append(mark);
			values[position++] = switch (mark) {
				case '.' -> amount(row, column, cell);
				case '#' -> cap(row, column, vintage);
				default -> null;
			};
		}
		WageUnits.check(row, "hourly_mean", "annual_mean");
		WageUnits.check(row, "hourly_median", "annual_median");
		checkOrder(row, Arrays.copyOfRange(values, position - PERCENTILES.size(), position));
		values[position] = marks.toString();
		return values;
	}

	private static char mark(String cell) {
		return switch (cell) {
			case "" -> '-';
			case "*" -> '*';
			case "#" -> '#';
			default -> '.';
		};
	}

	private static Number amount(CsvRow row, String column, String cell) {
		boolean wage = WAGES.contains(column);
		try {
			Number amount = whole(column) ? (Number) Integer.valueOf(cell) : new BigDecimal(cell);
			if (wage ? amount.doubleValue() > 0 : amount.doubleValue() >= 0) {
				if (wage) {
					WageUnits.check(row, column, amount);
				}
				return amount;
			}
		}
		catch (NumberFormatException ex) {
			// said below
		}
		throw row.wrong(column,
				(whole(column) ? "a whole number " : "a number ") + (wage ? "above zero" : "not below zero")
						+ ", # (at or above the cap), * (not released) or nothing (not in the table)");
	}

	/** Whoever earns more than a quarter earns more than a tenth. */
	private static void checkOrder(CsvRow row, Object[] percentiles) {
		int highest = 0;
		for (int i = 0; i < percentiles.length; i++) {
			if (percentiles[i] instanceof Integer amount) {
				if (amount < highest) {
					throw row.wrong(PERCENTILES.get(i), "at least the " + highest + " of a lower percentile");
				}
				highest = amount;
			}
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

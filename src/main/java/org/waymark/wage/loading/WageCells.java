package org.waymark.wage.loading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.wage.Measure;

/**
 * The figures of a row of a wage table. A cell holds an amount; {@code #} where the wage
 * is at or above the vintage's cap; {@code *} where it was not released; nothing where
 * the table has no such figure.
 */
final class WageCells {

	/** Their marks are kept in the order of the measures. */
	private static final List<String> FIGURES = columns(List.of(Measure.values()));

	private static final List<String> PERCENTILES = columns(Measure.RANGE);

	private static final List<String> COUNTS = columns(
			List.of(Measure.EMPLOYMENT, Measure.JOBS_PER_1000, Measure.LOCATION_QUOTIENT));

	private static final List<String> WAGES = FIGURES.stream().filter((column) -> !COUNTS.contains(column)).toList();

	private WageCells() {
	}

	private static List<String> columns(List<Measure> measures) {
		return measures.stream().map((measure) -> measure.name().toLowerCase(Locale.ROOT)).toList();
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

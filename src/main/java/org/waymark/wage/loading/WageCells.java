package org.waymark.wage.loading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

	private static final List<Measure> BY_MARK = Stream.of(Measure.values())
		.sorted(Comparator.comparing(Measure::mark))
		.toList();

	private static final List<Measure> WAGES = BY_MARK.stream()
		.filter((measure) -> measure.column().startsWith("hourly") || measure.column().startsWith("annual"))
		.toList();

	private static final List<String> FIGURES = columns(BY_MARK);

	private WageCells() {
	}

	static CsvTable nationalTable(DataFile file) {
		return CsvTable.of(file, 1, join(List.of("soc", "basis", "employment"), columns(WAGES)));
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
		char[] marks = new char[FIGURES.size()];
		for (Measure measure : BY_MARK) {
			String cell = empty.read(row, measure.column(), basis);
			char mark = mark(cell);
			marks[measure.mark()] = mark;
			values[keys.length + measure.mark()] = switch (mark) {
				case '.' -> amount(row, measure, cell);
				case '#' -> cap(row, measure.column(), vintage);
				default -> null;
			};
		}
		WageUnits.check(row, "hourly_mean", "annual_mean");
		WageUnits.check(row, "hourly_median", "annual_median");
		checkOrder(row, (measure) -> values[keys.length + measure.mark()]);
		values[values.length - 1] = new String(marks);
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

	private static Number amount(CsvRow row, Measure measure, String cell) {
		String column = measure.column();
		boolean wage = WAGES.contains(measure);
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

	/**
	 * Whoever earns more than a quarter earns more than a tenth.
	 * @param row the row
	 * @param values its figures; a cap is one
	 */
	static void checkOrder(CsvRow row, Function<Measure, Object> values) {
		int highest = 0;
		for (Measure measure : Measure.RANGE) {
			if (values.apply(measure) instanceof Integer amount) {
				if (amount < highest) {
					throw row.wrong(measure.column(), "at least the " + highest + " of a lower percentile");
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

	private static List<String> columns(List<Measure> measures) {
		return measures.stream().map(Measure::column).toList();
	}

	private static String[] join(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream()).toArray(String[]::new);
	}

}

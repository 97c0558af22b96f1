package org.waymark.wage.loading;

import java.util.stream.Stream;

import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.wage.Measure;

/**
 * The figures of a row of a table of areas. A cell holds an amount, or {@code *} where it
 * was not released; such tables have no caps.
 */
final class AreaCells {

	private static final String NOT_RELEASED = "*";

	private AreaCells() {
	}

	static CsvTable table(DataFile file) {
		return CsvTable.of(file, 2, columnsWith("soc", "place"));
	}

	static String[] columnsWith(String... keys) {
		return Stream.concat(Stream.of(keys), Measure.OF_AREAS.stream().map(Measure::column)).toArray(String[]::new);
	}

	/**
	 * The values of a row in the order of {@link #columnsWith}.
	 * @param row the row
	 * @param keys the values that come before the figures
	 */
	static Object[] read(CsvRow row, Object... keys) {
		Object[] values = Stream
			.concat(Stream.of(keys), Measure.OF_AREAS.stream().map((measure) -> figure(row, measure)))
			.toArray();
		WageCells.checkOrder(row, (measure) -> values[keys.length + Measure.OF_AREAS.indexOf(measure)]);
		return values;
	}

	private static Number figure(CsvRow row, Measure measure) {
		if (NOT_RELEASED.equals(row.raw(measure.column()))) {
			return null;
		}
		if (measure == Measure.LOCATION_QUOTIENT) {
			return row.notNegative(measure.column(), row::decimal);
		}
		int amount = row.notNegative(measure.column(), row::integer);
		if (measure != Measure.EMPLOYMENT) {
			WageUnits.check(row, measure.column(), amount);
		}
		return amount;
	}

}

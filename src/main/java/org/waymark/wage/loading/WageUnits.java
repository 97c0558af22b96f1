package org.waymark.wage.loading;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.waymark.dataset.file.CsvRow;

/**
 * Tells wages an hour from wages a year, which are easily put into each other's columns.
 */
final class WageUnits {

	/** What BLS multiplies by. */
	private static final BigDecimal HOURS_A_YEAR = BigDecimal.valueOf(2080);

	/** No wage an hour has come near to it, and none a year near to it from above. */
	private static final BigDecimal BETWEEN = BigDecimal.valueOf(1000);

	/** BLS rounds both: its own figures are within a tenth of a percent. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.01");

	private WageUnits() {
	}

	/**
	 * Refuses a row that cannot be right.
	 * @param hourly the column of a wage an hour
	 * @param annual the column of the same wage a year
	 */
	static void check(CsvRow row, String hourly, String annual) {
		BigDecimal anHour = amount(row, hourly);
		BigDecimal aYear = amount(row, annual);
		if (anHour == null || aYear == null) {
			return;
		}
		BigDecimal difference = anHour.multiply(HOURS_A_YEAR).subtract(aYear).abs();
		if (difference.compareTo(aYear.multiply(ROUNDING)) > 0) {
			throw row.wrong(hourly, "about " + aYear.divide(HOURS_A_YEAR, 2, RoundingMode.HALF_UP) + ", the "
					+ row.raw(annual) + " of " + annual + " by 2,080 hours");
		}
	}

	/** Refuses an amount that is none of its unit, whatever stands beside it. */
	static void check(CsvRow row, String column, Number amount) {
		boolean hourly = column.startsWith("hourly");
		if ((new BigDecimal(amount.toString()).compareTo(BETWEEN) < 0) != hourly) {
			throw row.wrong(column, hourly ? "a wage an hour, below 1,000" : "a wage a year, of at least 1,000");
		}
	}

	/** Null where there is a mark or nothing. */
	private static BigDecimal amount(CsvRow row, String column) {
		return (row.has(column) && row.raw(column).matches("[0-9.]+")) ? new BigDecimal(row.raw(column)) : null;
	}

}

package org.waymark.dataset.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A row of a table, read column by column.
 *
 * @param table the table that it belongs to
 * @param record its values
 */
public record CsvRow(CsvTable table, CsvRecord record) {

	/** No column of the database has room for it. */
	private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(100_000_000);

	/** Such as May-25, 1-May, 1-May-25 or 5/1/2025, which was "May 2025". */
	private static final Pattern SHEET_DATE = Pattern
		.compile("[A-Z][a-z]{2}-\\d{2}|\\d{1,2}-[A-Z][a-z]{2}(?:-\\d{2,4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}");

	/** A text that must be there. */
	public String text(String column) {
		String value = optionalText(column);
		if (value == null) {
			throw wrong(column, "a text");
		}
		return value;
	}

	/** A text, or null where the cell is empty. */
	public String optionalText(String column) {
		String value = raw(column);
		if (SHEET_DATE.matcher(value).matches()) {
			throw wrong(column, "a text, not the date that a spreadsheet has made of it");
		}
		return value.isBlank() ? null : value;
	}

	/** A date, or null where the cell is empty. */
	public LocalDate optionalDate(String column) {
		try {
			return raw(column).isEmpty() ? null : LocalDate.parse(raw(column));
		}
		catch (DateTimeParseException ex) {
			throw wrong(column, "a date such as 2026-11-22");
		}
	}

	public LocalDate date(String column) {
		LocalDate value = optionalDate(column);
		if (value == null) {
			throw wrong(column, "a date such as 2026-11-22");
		}
		return value;
	}

	public int integer(String column) {
		Integer value = optionalInteger(column);
		if (value == null) {
			throw wrong(column, "a whole number");
		}
		return value;
	}

	/** A whole number, or null where the cell is empty. */
	public Integer optionalInteger(String column) {
		return optional(column, Integer::valueOf, "a whole number");
	}

	public BigDecimal decimal(String column) {
		BigDecimal value = optionalDecimal(column);
		if (value == null) {
			throw wrong(column, "a number");
		}
		return value;
	}

	/** A number, or null where the cell is empty. */
	public BigDecimal optionalDecimal(String column) {
		BigDecimal value = optional(column, BigDecimal::new, "a number");
		if (value != null && value.abs().compareTo(TOO_LARGE) >= 0) {
			throw wrong(column, "a number below " + TOO_LARGE);
		}
		return value;
	}

	/**
	 * A number, read in one of the ways above, that must be above zero if it is there.
	 */
	public <N extends Number> N aboveZero(String column, Function<String, N> reading) {
		N value = reading.apply(column);
		if (value != null && value.doubleValue() <= 0) {
			throw wrong(column, "a number above zero");
		}
		return value;
	}

	/** A number, read in one of the ways above, that must not be below zero. */
	public <N extends Number> N notNegative(String column, Function<String, N> reading) {
		N value = reading.apply(column);
		if (value != null && value.doubleValue() < 0) {
			throw wrong(column, "a number that is not below zero");
		}
		return value;
	}

	/** A number, read in one of the ways above, between two others. */
	public <N extends Number> N within(String column, int least, int most, Function<String, N> reading) {
		N value = reading.apply(column);
		if (value != null && (value.doubleValue() < least || value.doubleValue() > most)) {
			throw wrong(column, "a number from " + least + " to " + most);
		}
		return value;
	}

	/** A whole number, or null for {@code *}, which says that it was not released. */
	public Integer releasedInteger(String column) {
		try {
			return "*".equals(raw(column)) ? null : Integer.valueOf(raw(column));
		}
		catch (NumberFormatException ex) {
			throw wrong(column, "a whole number, or * where it was not released");
		}
	}

	/** True for 1, false for 0. */
	public boolean flag(String column) {
		return switch (raw(column)) {
			case "1" -> true;
			case "0" -> false;
			default -> throw wrong(column, "1 or 0");
		};
	}

	/** One of a few words. */
	public String oneOf(String column, String... words) {
		String value = raw(column);
		if (!List.of(words).contains(value)) {
			throw wrong(column, "one of '" + String.join("', '", words) + "'");
		}
		return value;
	}

	/** One of a few words, or null where the cell is empty. */
	public String optionalOneOf(String column, String... words) {
		return raw(column).isEmpty() ? null : oneOf(column, words);
	}

	/** A text of a certain form. */
	public String matching(String column, String form, String expected) {
		String value = raw(column);
		if (!value.matches(form)) {
			throw wrong(column, expected);
		}
		return value;
	}

	/** A text that no row before has, all of which are in a set. */
	public String unique(String column, Set<String> seen) {
		String value = text(column);
		if (!seen.add(CsvTable.folded(value))) {
			throw wrong(column, "a text that no other row has");
		}
		return value;
	}

	/** A code that another file lists. */
	public String code(String column, Codes known) {
		String value = raw(column);
		if (!known.has(value)) {
			throw wrong(column, known.description());
		}
		return value;
	}

	private <N extends Number> N optional(String column, Function<String, N> conversion, String expected) {
		String value = raw(column);
		try {
			return value.isEmpty() ? null : conversion.apply(value);
		}
		catch (NumberFormatException ex) {
			throw wrong(column, expected);
		}
	}

	public boolean has(String column) {
		return this.table.columns().contains(column);
	}

	public String raw(String column) {
		return this.record.getField(this.table.columns().indexOf(column));
	}

	public DataError wrong(String column, String expected) {
		String found = raw(column);
		return DataError.at(this.table.file().path(), this.record.getStartingLineNumber(), column, expected,
				found.isEmpty() ? "nothing" : "'" + found + "'");
	}

}

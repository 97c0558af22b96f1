package org.waymark.dataset.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A table of the data folder: a header, then rows that no two of share a key, even if one
 * writes it in capitals or with other blanks.
 *
 * @param file where it stands
 * @param columns the columns that it must have, in order
 * @param keys how many of them, from the left, make the key
 * @param required what begins the keys of rows that the program cannot do without; it has
 * one for each year or other value that follows
 */
public record CsvTable(DataFile file, List<String> columns, int keys, List<String> required) {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	public static CsvTable of(DataFile file, int keys, String... columns) {
		return new CsvTable(file, List.of(columns), keys, List.of());
	}

	/** The same table, which must have rows whose keys begin in some ways. */
	public CsvTable requiring(String... required) {
		return new CsvTable(this.file, this.columns, this.keys, List.of(required));
	}

	/** How a reader sees a text: two that are folded to the same are the same. */
	static String folded(String text) {
		return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads it from top to bottom.
	 * @return the number of rows
	 * @throws DataError at the first place that is wrong
	 */
	public int forEach(Consumer<CsvRow> action) {
		return records(this.file, (records) -> read(records, action));
	}

	/** Reads the records of a file whatever its columns are. */
	static <T> T records(DataFile file, Function<Iterable<CsvRecord>, T> action) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.ofCsvRecord(file.text())) {
			return action.apply(reader);
		}
		catch (CsvParseException ex) {
			throw DataError.in(file.path(), "comma-separated values", "a mistake: " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int read(Iterable<CsvRecord> records, Consumer<CsvRow> action) {
		Set<String> seen = new HashSet<>();
		int rows = -1;
		for (CsvRecord record : records) {
			if (++rows == 0) {
				checkHeader(record);
				continue;
			}
			checkWidth(record);
			checkKey(record, seen);
			action.accept(new CsvRow(this, record));
		}
		if (rows < 0) {
			throw DataError.at(this.file.path(), 1, this.columns.get(0), "a header", "an empty file");
		}
		checkRequired(seen);
		return rows;
	}

	private void checkRequired(Set<String> seen) {
		Set<String> ends = (this.keys == 1 || seen.isEmpty()) ? Set.of("")
				: seen.stream().map((key) -> key.substring(key.indexOf(", "))).collect(Collectors.toSet());
		for (String first : this.required) {
			for (String end : ends) {
				if (!seen.contains(folded(first + end))) {
					throw DataError.in(this.file.path(), "a row with '" + first + end + "' as its " + key(), "none");
				}
			}
		}
	}

	/** What the key of a row is made of. */
	private String key() {
		return String.join(" and ", this.columns.subList(0, this.keys));
	}

	private void checkHeader(CsvRecord header) {
		for (int i = 0; i < this.columns.size(); i++) {
			String found = (i < header.getFieldCount()) ? header.getField(i) : null;
			if (!this.columns.get(i).equals(found)) {
				throw DataError.at(this.file.path(), header.getStartingLineNumber(), String.valueOf(i + 1),
						"the column " + this.columns.get(i),
						(found != null) ? "'" + found + "'" : "the end of the line");
			}
		}
		if (header.getFieldCount() > this.columns.size()) {
			throw DataError.at(this.file.path(), header.getStartingLineNumber(),
					String.valueOf(this.columns.size() + 1), "the end of the line",
					"'" + header.getField(this.columns.size()) + "'");
		}
	}

	private void checkWidth(CsvRecord record) {
		if (record.getFieldCount() != this.columns.size()) {
			throw DataError.at(this.file.path(), record.getStartingLineNumber(), firstAmiss(record),
					this.columns.size() + " values", record.getFieldCount() + " values");
		}
	}

	/**
	 * The name of the first column that is missing, or the position of the first too
	 * many.
	 */
	private String firstAmiss(CsvRecord record) {
		int found = record.getFieldCount();
		return (found < this.columns.size()) ? this.columns.get(found) : String.valueOf(this.columns.size() + 1);
	}

	private void checkKey(CsvRecord record, Set<String> seen) {
		String key = String.join(", ", record.getFields().subList(0, this.keys));
		if (!seen.add(folded(key))) {
			throw DataError.at(this.file.path(), record.getStartingLineNumber(), key(),
					"every row to have a key of its own", "'" + key + "' a second time");
		}
	}

}

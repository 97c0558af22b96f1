package org.waymark.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A table of the data folder: a header, then rows that no two of share a key.
 *
 * @param file where it stands
 * @param columns the columns that it must have, in order
 * @param keys how many of them, from the left, make the key
 */
record CsvTable(DataFile file, List<String> columns, int keys) {

	static CsvTable of(DataFile file, int keys, String... columns) {
		return new CsvTable(file, List.of(columns), keys);
	}

	/**
	 * Reads it from top to bottom.
	 * @return the number of rows
	 * @throws DataError at the first place that is wrong
	 */
	int forEach(Consumer<CsvRow> action) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(this.file.open())) {
			return read(reader, action);
		}
		catch (CsvParseException ex) {
			throw DataError.in(this.file.path(), "comma-separated values", ex.getMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int read(Iterable<CsvRecord> records, Consumer<CsvRow> action) {
		Set<List<String>> seen = new HashSet<>();
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
		return rows;
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
			int first = Math.min(record.getFieldCount(), this.columns.size());
			throw DataError.at(this.file.path(), record.getStartingLineNumber(), String.valueOf(first + 1),
					this.columns.size() + " values", record.getFieldCount() + " values");
		}
	}

	private void checkKey(CsvRecord record, Set<List<String>> seen) {
		List<String> key = List.copyOf(record.getFields().subList(0, this.keys));
		if (!seen.add(key)) {
			throw DataError.at(this.file.path(), record.getStartingLineNumber(),
					String.join(" and ", this.columns.subList(0, this.keys)), "every row to have a key of its own",
					"'" + String.join(", ", key) + "' a second time");
		}
	}

}

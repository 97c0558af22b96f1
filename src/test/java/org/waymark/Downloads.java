package org.waymark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that readers download, opened as Excel opens them. */
public final class Downloads {

	/** What Excel makes a date, a formula or another number of. */
	private static final Pattern CHANGED = Pattern.compile("\\d{1,2}[-/]\\d{1,4}|\\d{4}-\\d{1,2}(?:-\\d{1,2})?"
			+ "|\\p{L}{3,9}[ -]\\d{1,4}|\\d{1,2}[ -]\\p{L}{3,9}|0\\d+|\\d+E\\d+|[=+@−].*|-(?!\\d+(\\.\\d+)?$).*");

	private Downloads() {
	}

	/** The rows of a file, in which nothing may be that Excel reads as something else. */
	public static List<NamedCsvRecord> rows(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFF");
		List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
		assertThat(rows)
			.allSatisfy((row) -> assertThat(row.getFields()).noneMatch((cell) -> CHANGED.matcher(cell).matches()));
		return rows;
	}

}

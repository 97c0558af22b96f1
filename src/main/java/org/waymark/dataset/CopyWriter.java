package org.waymark.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.postgresql.PGConnection;

/**
 * Writes rows with PostgreSQL's {@code COPY}, as CSV. A connection takes one {@code COPY}
 * at a time and tables are filled side by side: each batch is one of its own.
 */
final class CopyWriter implements RowWriter {

	private static final int BATCH = 5000;

	private final PGConnection connection;

	private final String copy;

	CopyWriter(PGConnection connection, String table, List<String> columns) {
		this.connection = connection;
		this.copy = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT csv)";
	}

	@Override
	public int batch() {
		return BATCH;
	}

	@Override
	public long write(List<Object[]> rows) throws SQLException {
		try {
			return this.connection.getCopyAPI().copyIn(this.copy, new StringReader(csv(rows)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nothing is NULL to PostgreSQL, an empty text stands in quotes. */
	private static String csv(List<Object[]> rows) throws IOException {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(text)) {
			for (Object[] row : rows) {
				csv.writeRecord(Arrays.stream(row).map((value) -> (value != null) ? value.toString() : null).toList());
			}
		}
		return text.toString();
	}

	@Override
	public void close() {
	}

}

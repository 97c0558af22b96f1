package org.waymark.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts rows into one table, many at a time. */
final class BatchInsert implements AutoCloseable {

	private final String table;

	private final RowWriter writer;

	private final List<Object[]> waiting = new ArrayList<>();

	private int rows;

	BatchInsert(Connection connection, String table, String... columns) throws SQLException {
		this.table = table;
		this.writer = RowWriter.to(connection, table, List.of(columns));
	}

	/** Adds a row; the values stand in the order of the columns. */
	void add(Object... values) {
		this.waiting.add(values);
		this.rows++;
		if (this.waiting.size() == this.writer.batch()) {
			flush();
		}
	}

	/** How many rows were added so far. */
	int rows() {
		return this.rows;
	}

	/** Writes what is left, also for rows of other tables to refer to. */
	void flush() {
		if (this.waiting.isEmpty()) {
			return;
		}
		try {
			long written = this.writer.write(this.waiting);
			if (written != this.waiting.size()) {
				throw new IllegalStateException(
						"The table " + this.table + " took " + written + " of " + this.waiting.size() + " rows");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot fill the table " + this.table, ex);
		}
		this.waiting.clear();
	}

	@Override
	public void close() throws SQLException {
		this.writer.close();
	}

}

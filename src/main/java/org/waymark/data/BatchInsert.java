package org.waymark.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts rows into one table, many with each statement. */
final class BatchInsert implements AutoCloseable {

	private static final int BATCH = 100;

	private final Connection connection;

	private final String table;

	private final String columns;

	private final List<ColumnLimit> limits;

	private final PreparedStatement statement;

	private final List<Object[]> waiting = new ArrayList<>(BATCH);

	private int rows;

	BatchInsert(Connection connection, String table, String... columns) throws SQLException {
		this.connection = connection;
		this.table = table;
		this.columns = String.join(", ", columns);
		this.limits = ColumnLimit.of(connection, table, this.columns);
		this.statement = prepare(BATCH);
	}

	/**
	 * Adds a row; the values stand in the order of the columns.
	 * @throws UnfitValueException if one has no room in its column
	 */
	void add(Object... values) {
		for (int i = 0; i < values.length; i++) {
			this.limits.get(i).check(values[i]);
		}
		this.waiting.add(values);
		if (++this.rows % BATCH == 0) {
			flush();
		}
	}

	/** How many rows were added so far. */
	int rows() {
		return this.rows;
	}

	/** Writes what is left, also for rows of other tables to refer to. */
	void flush() {
		try {
			if (this.waiting.size() == BATCH) {
				write(this.statement);
			}
			else if (!this.waiting.isEmpty()) {
				try (PreparedStatement rest = prepare(this.waiting.size())) {
					write(rest);
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot fill the table " + this.table, ex);
		}
	}

	private void write(PreparedStatement statement) throws SQLException {
		int position = 0;
		for (Object[] row : this.waiting) {
			for (Object value : row) {
				statement.setObject(++position, value);
			}
		}
		int written = statement.executeUpdate();
		if (written != this.waiting.size()) {
			throw new IllegalStateException(
					"The table " + this.table + " took " + written + " of " + this.waiting.size() + " rows");
		}
		this.waiting.clear();
	}

	private PreparedStatement prepare(int rows) throws SQLException {
		String row = "(" + String.join(", ", Collections.nCopies(this.limits.size(), "?")) + ")";
		return this.connection.prepareStatement("INSERT INTO " + this.table + " (" + this.columns + ") VALUES "
				+ String.join(", ", Collections.nCopies(rows, row)));
	}

	@Override
	public void close() throws SQLException {
		this.statement.close();
	}

}

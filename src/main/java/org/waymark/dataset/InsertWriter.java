package org.waymark.dataset;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Writes many rows with each {@code INSERT}. */
final class InsertWriter implements RowWriter {

	private static final int BATCH = 100;

	private final Connection connection;

	private final String table;

	private final List<String> columns;

	private final PreparedStatement statement;

	InsertWriter(Connection connection, String table, List<String> columns) throws SQLException {
		this.connection = connection;
		this.table = table;
		this.columns = columns;
		this.statement = prepare(BATCH);
	}

	@Override
	public int batch() {
		return BATCH;
	}

	@Override
	public long write(List<Object[]> rows) throws SQLException {
		if (rows.size() == BATCH) {
			return write(rows, this.statement);
		}
		try (PreparedStatement rest = prepare(rows.size())) {
			return write(rows, rest);
		}
	}

	private static long write(List<Object[]> rows, PreparedStatement statement) throws SQLException {
		int position = 0;
		for (Object[] row : rows) {
			for (Object value : row) {
				statement.setObject(++position, value);
			}
		}
		return statement.executeUpdate();
	}

	private PreparedStatement prepare(int rows) throws SQLException {
		String row = "(" + String.join(", ", Collections.nCopies(this.columns.size(), "?")) + ")";
		return this.connection.prepareStatement("INSERT INTO " + this.table + " (" + String.join(", ", this.columns)
				+ ") VALUES " + String.join(", ", Collections.nCopies(rows, row)));
	}

	@Override
	public void close() throws SQLException {
		this.statement.close();
	}

}

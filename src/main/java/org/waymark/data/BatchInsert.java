package org.waymark.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;

/** Puts rows into one table, many at a time. */
final class BatchInsert implements AutoCloseable {

	private static final int BATCH = 1000;

	private final PreparedStatement statement;

	private final String table;

	private int rows;

	BatchInsert(Connection connection, String table, String... columns) throws SQLException {
		this.table = table;
		this.statement = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns)
				+ ") VALUES (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
	}

	/** Adds a row; the values stand in the order of the columns. */
	void add(Object... values) {
		try {
			for (int i = 0; i < values.length; i++) {
				this.statement.setObject(i + 1, values[i]);
			}
			this.statement.addBatch();
		}
		catch (SQLException ex) {
			throw cannotFill(ex);
		}
		if (++this.rows % BATCH == 0) {
			flush();
		}
	}

	/** How many rows were added so far. */
	int rows() {
		return this.rows;
	}

	/** Writes what is left, for rows of other tables to refer to. */
	void flush() {
		try {
			this.statement.executeBatch();
		}
		catch (SQLException ex) {
			throw cannotFill(ex);
		}
	}

	/** Writes what is left and checks that the table holds the rows that were added. */
	void finish() throws SQLException {
		flush();
		try (ResultSet count = this.statement.getConnection()
			.createStatement()
			.executeQuery("SELECT COUNT(*) FROM " + this.table)) {
			count.next();
			if (count.getInt(1) != this.rows) {
				throw new IllegalStateException(
						"The table " + this.table + " holds " + count.getInt(1) + " rows after loading " + this.rows);
			}
		}
	}

	private IllegalStateException cannotFill(SQLException cause) {
		return new IllegalStateException("Cannot fill the table " + this.table, cause);
	}

	@Override
	public void close() throws SQLException {
		this.statement.close();
	}

}

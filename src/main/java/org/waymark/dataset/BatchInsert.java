package org.waymark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;

/** Puts rows into one table, many at a time. */
public final class BatchInsert implements AutoCloseable {

	private final String table;

	private final RowWriter writer;

	private final List<Object[]> waiting = new ArrayList<>();

	private int rows;

	private BatchInsert before;

	private BatchInsert(String table, RowWriter writer) {
		this.table = table;
		this.writer = writer;
	}

	/** Writes in the quickest way that the database has. */
	static BatchInsert into(Connection connection, String table, List<String> columns) {
		try {
			return new BatchInsert(table,
					connection.isWrapperFor(PGConnection.class)
							? new CopyWriter(connection.unwrap(PGConnection.class), table, columns)
							: new InsertWriter(connection, table, columns));
		}
		catch (SQLException ex) {
			throw cannotFill(table, ex);
		}
	}

	/** Has the rows of another table, which its own refer to, written before them. */
	void after(BatchInsert other) {
		this.before = other;
	}

	/** Adds a row; the values stand in the order of the columns. */
	public void add(Object... values) {
		this.waiting.add(values);
		this.rows++;
		if (this.waiting.size() == this.writer.batch()) {
			flush();
		}
	}

	/** How many rows were added so far. */
	public int rows() {
		return this.rows;
	}

	/** Writes what is left, also for rows of other tables to refer to. */
	public void flush() {
		if (this.waiting.isEmpty()) {
			return;
		}
		if (this.before != null) {
			this.before.flush();
		}
		try {
			long written = this.writer.write(this.waiting);
			if (written != this.waiting.size()) {
				throw new IllegalStateException(
						"The table " + this.table + " took " + written + " of " + this.waiting.size() + " rows");
			}
		}
		catch (SQLException ex) {
			throw cannotFill(this.table, ex);
		}
		this.waiting.clear();
	}

	@Override
	public void close() {
		try {
			this.writer.close();
		}
		catch (SQLException ex) {
			throw cannotFill(this.table, ex);
		}
	}

	private static IllegalStateException cannotFill(String table, SQLException cause) {
		return new IllegalStateException("Cannot fill the table " + table, cause);
	}

}

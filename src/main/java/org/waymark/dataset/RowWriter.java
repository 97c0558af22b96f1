package org.waymark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.postgresql.PGConnection;

/** Writes rows to one table in the quickest way that its database has. */
interface RowWriter extends AutoCloseable {

	/** How many rows to hand over at once. */
	int batch();

	/**
	 * Writes some rows.
	 * @return how many the table took
	 */
	long write(List<Object[]> rows) throws SQLException;

	@Override
	void close() throws SQLException;

	static RowWriter to(Connection connection, String table, List<String> columns) throws SQLException {
		return connection.isWrapperFor(PGConnection.class)
				? new CopyWriter(connection.unwrap(PGConnection.class), table, columns)
				: new InsertWriter(connection, table, columns);
	}

}

package org.waymark.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance loads at a time. On PostgreSQL, which several instances may share, the
 * others wait for it and then find everything loaded. The lock lasts as long as a
 * transaction: a killed program gives it back with its connection. H2 lets one program
 * alone have the file.
 */
final class LoadingTurn {

	private static final Logger logger = LoggerFactory.getLogger(LoadingTurn.class);

	/** Any number would do that no other program locks in the same database. */
	private static final long LOCK = 0x5761796D61726BL;

	private LoadingTurn() {
	}

	static void take(DataSource database, Runnable loading) throws SQLException {
		try (Connection connection = database.getConnection()) {
			connection.setAutoCommit(false);
			if (connection.isWrapperFor(PGConnection.class)) {
				await(connection);
			}
			loading.run();
			connection.rollback();
		}
	}

	private static void await(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet free = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
			free.next();
			if (!free.getBoolean(1)) {
				logger.info("Waiting for another instance that is loading data");
				statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
			}
		}
	}

}

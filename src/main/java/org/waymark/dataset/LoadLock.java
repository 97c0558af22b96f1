package org.waymark.dataset;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One instance loads at a time. On PostgreSQL, which several instances may share, the
 * others wait for it and then find everything loaded. The lock lasts as long as the
 * transaction: a killed program gives it back with its connection. H2 lets one program
 * alone have the file.
 */
final class LoadLock {

	private static final Logger logger = LoggerFactory.getLogger(LoadLock.class);

	/** Any number would do that no other program locks in the same database. */
	private static final long NUMBER = 0x5761796D61726BL;

	private LoadLock() {
	}

	static void take(JdbcTemplate jdbc) {
		if (isPostgres(jdbc) && !isFree(jdbc)) {
			logger.info("Waiting for another instance that is loading data");
			jdbc.execute("SELECT pg_advisory_xact_lock(" + NUMBER + ")");
		}
	}

	private static boolean isPostgres(JdbcTemplate jdbc) {
		return jdbc.execute((ConnectionCallback<Boolean>) (connection) -> connection.isWrapperFor(PGConnection.class));
	}

	/** If it is, it is taken. */
	private static boolean isFree(JdbcTemplate jdbc) {
		return jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(" + NUMBER + ")", Boolean.class);
	}

}

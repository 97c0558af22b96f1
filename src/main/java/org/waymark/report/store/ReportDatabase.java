package org.waymark.report.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

import org.waymark.WaymarkProperties;

/**
 * The database of reports: a file of its own beside that of the data on H2, a schema of
 * its own on PostgreSQL. It is opened for each use and closed again, so that the file can
 * be copied, and the command line can read it while the site runs.
 */
@Component
class ReportDatabase {

	private static final String SCHEMA = "reports";

	/** The address of a database in a file or in memory, and what comes after it. */
	private static final Pattern H2 = Pattern.compile("(jdbc:h2:(?!tcp:|ssl:)[^;]+)(;.*)?");

	/** H2's codes for a file that another program holds, and one that is being closed. */
	private static final Set<Integer> IN_USE = Set.of(90020, 90098);

	private static final int ATTEMPTS = 100;

	private static final long PAUSE = 50;

	private final DataSource connections;

	private volatile boolean migrated;

	ReportDatabase(WaymarkProperties settings, Environment environment) {
		String own = settings.reports().url();
		String data = environment.getProperty("spring.flyway.url",
				environment.getProperty("spring.datasource.url", ""));
		String url = own.isEmpty() ? beside(data) : own;
		DriverManagerDataSource connections = new DriverManagerDataSource(url,
				environment.getProperty("spring.flyway.user",
						environment.getProperty("spring.datasource.username", "")),
				environment.getProperty("spring.flyway.password",
						environment.getProperty("spring.datasource.password", "")));
		connections.setDriverClassName(DatabaseDriver.fromJdbcUrl(url).getDriverClassName());
		this.connections = connections;
	}

	/**
	 * Where the reports are by the address of the data. Each commit is written at once.
	 */
	static String beside(String data) {
		Matcher h2 = H2.matcher(data);
		return h2.matches() ? h2.group(1) + "-reports" + (h2.group(1).contains(":mem:") ? ";DB_CLOSE_DELAY=-1"
				: ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0") : data;
	}

	/**
	 * Uses it, and waits a few seconds while another program has its file.
	 * @throws ReportsLostException if it cannot be used
	 */
	<T> T use(Function<JdbcClient, T> work) {
		for (int attempt = 1;; attempt++) {
			try {
				migrate();
				return work.apply(JdbcClient.create(this.connections));
			}
			catch (DataAccessException | FlywayException ex) {
				SQLException cause = cause(ex);
				if (cause == null || !IN_USE.contains(cause.getErrorCode()) || attempt == ATTEMPTS) {
					this.migrated = false;
					throw new ReportsLostException(told(cause, ex));
				}
				pause();
			}
		}
	}

	private synchronized void migrate() {
		if (!this.migrated) {
			Flyway.configure()
				.dataSource(this.connections)
				.locations("classpath:db/reports")
				.schemas(SCHEMA)
				.load()
				.migrate();
			this.migrated = true;
		}
	}

	private static SQLException cause(Throwable problem) {
		Throwable cause = problem;
		while (cause != null && !(cause instanceof SQLException)) {
			cause = cause.getCause();
		}
		return (SQLException) cause;
	}

	/** Messages of databases may quote what was typed, so only their codes are told. */
	private static String told(SQLException cause, Throwable problem) {
		return (cause != null) ? "SQL state " + cause.getSQLState() + ", code " + cause.getErrorCode()
				: problem.getClass().getSimpleName();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ReportsLostException("interrupted");
		}
	}

}

package org.waymark.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL, one for all tests, started when the first asks for it. It sorts
 * texts as people do, unlike H2, so that pages cannot lean on the order of a database.
 */
public final class PostgresServer {

	private static final AtomicInteger count = new AtomicInteger();

	private static EmbeddedPostgres server;

	private static IOException failure;

	static {
		((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
	}

	private PostgresServer() {
	}

	/** A new, empty database. */
	public static String newDatabase() {
		String name = "waymark" + count.incrementAndGet();
		try (Connection connection = server().getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
			return server().getJdbcUrl("postgres", name);
		}
		catch (IOException | SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Starts once; what went wrong is not tried again. */
	static synchronized EmbeddedPostgres server() throws IOException {
		if (failure != null) {
			throw failure;
		}
		if (server == null) {
			try {
				server = EmbeddedPostgres.builder()
					.setLocaleConfig("locale-provider", "icu")
					.setLocaleConfig("icu-locale", "en-US")
					.setLocaleConfig("locale", "C")
					.start();
			}
			catch (IOException | RuntimeException ex) {
				failure = new IOException("PostgreSQL does not start on this machine", ex);
				throw failure;
			}
		}
		return server;
	}

}

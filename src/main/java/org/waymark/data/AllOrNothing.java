package org.waymark.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Loads every data file that has changed or, when one of them is broken, none: Flyway's
 * migrations run as one group, in one transaction. Flyway keeps its notes in a
 * transaction of their own, though; after a failure, or when the program was killed, they
 * may speak of parts that were never loaded. What was, stands in the table
 * {@code loaded_part}, written together with the rows; notes that it does not bear out
 * are taken back.
 */
@Component
class AllOrNothing implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		try {
			DataSource database = flyway.getConfiguration().getDataSource();
			LoadingTurn.take(database, () -> load(flyway));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot reach the database to load into", ex);
		}
	}

	private void load(Flyway flyway) {
		schemaOnly(flyway.getConfiguration()).migrate();
		settle(flyway.getConfiguration());
		try {
			flyway.migrate();
		}
		catch (RuntimeException ex) {
			settleAfter(ex, flyway);
			throw ex;
		}
	}

	/**
	 * Changes to the schema cannot be taken back in every database, so they come first
	 * and alone.
	 */
	private static Flyway schemaOnly(Configuration all) {
		return Flyway.configure()
			.configuration(all)
			.javaMigrations()
			.group(false)
			.ignoreMigrationPatterns("*:missing", "*:future")
			.load();
	}

	private void settleAfter(RuntimeException failure, Flyway flyway) {
		try {
			settle(flyway.getConfiguration());
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
	}

	private void settle(Configuration flyway) {
		String notes = "\"" + flyway.getTable() + "\"";
		try (Connection connection = flyway.getDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.executeUpdate("DELETE FROM " + notes + " AS note WHERE note.\"type\" = 'JDBC' "
					+ "AND note.\"installed_rank\" > COALESCE((SELECT MAX(kept.\"installed_rank\") FROM " + notes
					+ " AS kept JOIN loaded_part ON loaded_part.description = kept.\"description\" "
					+ "AND loaded_part.checksum = kept.\"checksum\" "
					+ "WHERE kept.\"description\" = note.\"description\"), 0)");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot settle what was loaded", ex);
		}
	}

}

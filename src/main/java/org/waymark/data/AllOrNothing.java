package org.waymark.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Loads every data file that has changed or, when one of them is broken, none. Flyway
 * takes the rows back (its migrations run as one group), but where a database cannot take
 * back changes to its schema, as H2, Flyway keeps its notes: it would hold parts for
 * loaded that are not, and refuse the next start for the part that failed.
 */
@Component
class AllOrNothing implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		int last = Arrays.stream(flyway.info().applied()).mapToInt(MigrationInfo::getInstalledRank).max().orElse(0);
		try {
			flyway.migrate();
		}
		catch (RuntimeException ex) {
			forgetLoadings(flyway.getConfiguration(), last, ex);
			throw ex;
		}
	}

	private void forgetLoadings(Configuration flyway, int last, RuntimeException failure) {
		String delete = "DELETE FROM \"" + flyway.getTable() + "\" WHERE \"type\" = 'JDBC' AND \"installed_rank\" > ?";
		try (Connection connection = flyway.getDataSource().getConnection();
				PreparedStatement statement = connection.prepareStatement(delete)) {
			statement.setInt(1, last);
			statement.executeUpdate();
		}
		catch (SQLException ex) {
			failure.addSuppressed(ex);
		}
	}

}

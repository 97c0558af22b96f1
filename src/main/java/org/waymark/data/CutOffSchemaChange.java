package org.waymark.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What H2 leaves behind when the program is killed while a migration changes a table. H2
 * makes a copy under a name of its own, drops the table and renames the copy, and commits
 * each of these alone; afterwards the table may be there twice, or not at all. As all
 * that the database holds comes from the data folder, it is then emptied and filled anew.
 */
final class CutOffSchemaChange {

	private static final Logger logger = LoggerFactory.getLogger(CutOffSchemaChange.class);

	private static final String LEFT_OVER = "SELECT name FROM (SELECT table_name AS name FROM information_schema.tables"
			+ " UNION SELECT constraint_name FROM information_schema.table_constraints"
			+ " UNION SELECT index_name FROM information_schema.indexes) WHERE name REGEXP '_COPY_[0-9]+_[0-9]+'";

	private CutOffSchemaChange() {
	}

	static void clear(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			if (connection.getMetaData().getDatabaseProductName().equals("H2") && leftOver(statement)) {
				logger.info("A change to the database was cut off: it is emptied and filled anew");
				statement.execute("DROP ALL OBJECTS");
			}
		}
	}

	private static boolean leftOver(Statement statement) throws SQLException {
		try (ResultSet names = statement.executeQuery(LEFT_OVER)) {
			return names.next();
		}
	}

}

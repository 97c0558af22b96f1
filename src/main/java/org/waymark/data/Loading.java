package org.waymark.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a migration: tables emptied, files read, rows written and counted. */
final class Loading implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Loading.class);

	private final Connection connection;

	private final List<BatchInsert> inserts = new ArrayList<>();

	Loading(Connection connection) {
		this.connection = connection;
	}

	void empty(List<String> tables) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (String table : tables) {
				statement.executeUpdate("DELETE FROM " + table);
			}
		}
	}

	BatchInsert into(String table, String... columns) throws SQLException {
		BatchInsert insert = new BatchInsert(this.connection, table, columns);
		this.inserts.add(insert);
		return insert;
	}

	/** Reads a table of the data folder and says so on the console. */
	void read(CsvTable table, Consumer<CsvRow> action) {
		long start = System.nanoTime();
		report(table.file(), table.forEach(action), start);
	}

	void report(DataFile file, int rows, long start) {
		logger.info("Loaded {}: {} rows in {} s", file.path(), String.format("%,d", rows),
				String.format("%.1f", (System.nanoTime() - start) / 1e9));
	}

	void finish() {
		this.inserts.forEach(BatchInsert::flush);
	}

	/** Notes what was loaded, in the transaction that loads it. */
	void note(String description, int checksum) throws SQLException {
		try (PreparedStatement forget = this.connection
			.prepareStatement("DELETE FROM loaded_part WHERE description = ?");
				PreparedStatement note = this.connection.prepareStatement("INSERT INTO loaded_part VALUES (?, ?)")) {
			forget.setString(1, description);
			forget.executeUpdate();
			note.setString(1, description);
			note.setInt(2, checksum);
			note.executeUpdate();
		}
	}

	@Override
	public void close() throws SQLException {
		for (BatchInsert insert : this.inserts) {
			insert.close();
		}
	}

}

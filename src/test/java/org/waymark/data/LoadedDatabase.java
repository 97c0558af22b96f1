package org.waymark.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.LoggerFactory;

/** A database of its own, filled the way that the program fills its own. */
class LoadedDatabase implements AutoCloseable {

	private final String url;

	private final Connection connection;

	LoadedDatabase(String url) throws SQLException {
		((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.OFF);
		((Logger) LoggerFactory.getLogger("org.waymark.data")).setLevel(Level.WARN);
		this.url = url;
		this.connection = DriverManager.getConnection(this.url);
	}

	static void sayEachFile() {
		((Logger) LoggerFactory.getLogger("org.waymark.data")).setLevel(Level.INFO);
	}

	/** Loads a data folder and returns what was run for it. */
	List<String> load(Path folder) throws SQLException {
		return load(folder.toString());
	}

	/** Loads a data folder by its path or address. */
	List<String> load(String folder) throws SQLException {
		Map<String, String> before = history();
		new AllOrNothing().migrate(Flyway.configure()
			.dataSource(this.url, null, null)
			.javaMigrations(migrations(new DataFolder(folder)))
			.locations("classpath:db/migration")
			.group(true)
			.load());
		Map<String, String> after = history();
		after.keySet().removeAll(before.keySet());
		return List.copyOf(after.values());
	}

	/** What was run ever, from first to last, by when. */
	private Map<String, String> history() throws SQLException {
		String table = "flyway_schema_history";
		boolean started = !rows("SELECT 1 FROM information_schema.tables WHERE table_name = '" + table + "'").isEmpty();
		Map<String, String> history = new LinkedHashMap<>();
		if (started) {
			rows("SELECT \"installed_on\" || ' ' || \"installed_rank\", \"description\" FROM \"" + table
					+ "\" WHERE \"success\" AND \"type\" = 'JDBC' ORDER BY \"installed_rank\"")
				.stream()
				.map((row) -> row.split(",", 2))
				.forEach((note) -> history.put(note[0], note[1]));
		}
		return history;
	}

	private static JavaMigration[] migrations(DataFolder data) {
		return new JavaMigration[] { new SourcesMigration(data), new PlacesMigration(data), new LinesMigration(data),
				new OccupationsMigration(data), new OutlookMigration(data), new ProfilesMigration(data),
				new RelatedMigration(data), new SectorsMigration(data), new SkillsMigration(data),
				new SoftwareMigration(data), new SearchWordsMigration(data), new WishesMigration(data),
				new TitlesMigration(data), new TrainingMigration(data), new WagesMigration(data),
				new HistoryMigration(data), new GuidesMigration(data) };
	}

	void change(String update) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.executeUpdate(update);
		}
	}

	/** The rows of a query, their values joined by commas. */
	List<String> rows(String query) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			List<String> rows = new ArrayList<>();
			while (result.next()) {
				rows.add(row(result));
			}
			return rows;
		}
	}

	private static String row(ResultSet result) throws SQLException {
		List<String> values = new ArrayList<>();
		for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
			values.add(text(result.getObject(i)));
		}
		return String.join(",", values);
	}

	/** Drivers differ in how they write what is true. */
	private static String text(Object value) {
		String text = String.valueOf(value);
		return (value instanceof Boolean) ? text.toUpperCase(Locale.ROOT) : text;
	}

	/** The tables that data files fill. */
	List<String> tables() throws SQLException {
		return rows("SELECT UPPER(table_name) FROM information_schema.tables WHERE UPPER(table_schema) = 'PUBLIC'"
				+ " AND table_type = 'BASE TABLE' AND LOWER(table_name) NOT IN ('flyway_schema_history', 'loaded_part')"
				+ " ORDER BY 1");
	}

	/** How many rows each table has, and a checksum of them. */
	Map<String, String> contents() throws SQLException {
		Map<String, String> contents = new TreeMap<>();
		for (String table : tables()) {
			CRC32 checksum = new CRC32();
			List<String> rows = rows("SELECT * FROM " + table);
			rows.stream().sorted().forEach((row) -> checksum.update(row.getBytes(StandardCharsets.UTF_8)));
			contents.put(table, rows.size() + " rows, checksum " + checksum.getValue());
		}
		return contents;
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}

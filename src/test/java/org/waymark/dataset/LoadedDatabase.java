package org.waymark.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.waymark.dataset.file.DataFolder;

import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A database of its own, filled the way that the program fills its own. */
class LoadedDatabase implements AutoCloseable {

	private static final List<DatasetPart> PARTS = parts();

	private final String url;

	private final Connection connection;

	LoadedDatabase(String url) throws SQLException {
		((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.OFF);
		((Logger) LoggerFactory.getLogger("org.waymark.dataset")).setLevel(Level.WARN);
		this.url = url;
		this.connection = DriverManager.getConnection(this.url);
	}

	static void sayEachFile() {
		((Logger) LoggerFactory.getLogger("org.waymark.dataset")).setLevel(Level.INFO);
	}

	/** Loads a data folder and returns what was run for it. */
	List<String> load(Path folder) throws SQLException {
		return load(folder.toString());
	}

	/** Loads a data folder by its path or address. */
	List<String> load(String folder) throws SQLException {
		List<String> before = noted();
		Flyway.configure()
			.dataSource(this.url, null, null)
			.callbacks(new DatasetLoader(new DataFolder(folder), PARTS))
			.load()
			.migrate();
		List<String> after = noted();
		after.removeAll(before);
		return after.stream().map((part) -> part.substring(0, part.lastIndexOf(','))).toList();
	}

	/** Which parts are loaded, each with the checksum of its contents. */
	private List<String> noted() throws SQLException {
		boolean started = allTables().anyMatch("LOADED_PART"::equals);
		return started ? rows("SELECT tables, checksum FROM loaded_part ORDER BY tables") : List.of();
	}

	/** What the features bring, in the order in which it is loaded. */
	private static List<DatasetPart> parts() {
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
			scanner.addIncludeFilter(new AssignableTypeFilter(DatasetPart.class));
			scanner.scan("org.waymark");
			context.refresh();
			return context.getBeanProvider(DatasetPart.class).orderedStream().toList();
		}
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
		return allTables().filter((table) -> !List.of("FLYWAY_SCHEMA_HISTORY", "LOADED_PART").contains(table)).toList();
	}

	private Stream<String> allTables() throws SQLException {
		return rows("SELECT UPPER(table_name) FROM information_schema.tables WHERE UPPER(table_schema) = 'PUBLIC'"
				+ " AND table_type = 'BASE TABLE' ORDER BY 1")
			.stream();
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

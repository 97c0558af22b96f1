import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;

import org.waymark.WaymarkProperties;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.file.DataFolder;

/**
 * Loads the data folder into a new database in one of two ways and prints the
 * milliseconds from before the first statement to after the last commit. Both keep
 * a connection open, as the program does, so that the database is not closed in between.
 */
class LoadingBenchmark {

	/** Arguments: what to measure, the data folder, the database. */
	public static void main(String[] args) throws IOException, SQLException {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
		System.setProperty("waymark.data", args[1]);
		String url = "jdbc:h2:file:" + Path.of(args[2]).toAbsolutePath();
		try (var context = loaders(); Connection open = DriverManager.getConnection(url, "sa", "")) {
			List<Path> files = csvFiles(Path.of(args[1]));
			Flyway flyway = Flyway.configure()
				.dataSource(url, "sa", "")
				.callbacks(context.getBean(Callback.class))
				.load();
			long start = System.nanoTime();
			switch (args[0]) {
				case "loading" -> flyway.migrate();
				case "csvread" -> readCsv(open, files);
				default -> throw new IllegalArgumentException(args[0]);
			}
			System.out.println((System.nanoTime() - start) / 1_000_000);
		}
	}

	private static GenericApplicationContext loaders() {
		var context = new AnnotationConfigApplicationContext();
		var scanner = new ClassPathBeanDefinitionScanner(context, false);
		for (Class<?> type : List.of(DatasetPart.class, DataFolder.class, Callback.class)) {
			scanner.addIncludeFilter(new AssignableTypeFilter(type));
		}
		scanner.scan("org.waymark");
		context.registerBean(WaymarkProperties.class,
				() -> Binder.get(context.getEnvironment()).bindOrCreate("waymark", WaymarkProperties.class));
		context.refresh();
		return context;
	}

	/** Columns of text without any key: the least that H2 can do. */
	private static void readCsv(Connection connection, List<Path> files) throws SQLException {
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			for (int i = 0; i < files.size(); i++) {
				String table = "plain" + i;
				String rows = " SELECT * FROM CSVREAD('" + files.get(i) + "', NULL, 'charset=UTF-8')";
				statement.execute("CREATE TABLE " + table + " AS" + rows + " WHERE FALSE");
				statement.execute("INSERT INTO " + table + rows);
				connection.commit();
			}
		}
	}

	private static List<Path> csvFiles(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".csv")).sorted().toList();
		}
	}

}

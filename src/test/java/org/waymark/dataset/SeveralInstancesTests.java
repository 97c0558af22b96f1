package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.postgres.OnPostgres;
import org.waymark.postgres.PostgresServer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two programs come to one empty database while it is locked, and are then let in at
 * once.
 */
@OnPostgres
class SeveralInstancesTests {

	private static final String DATA = "--waymark.data=" + FolderCopy.FIXTURE;

	private static String database;

	private static Instance one;

	private static Instance other;

	@BeforeAll
	static void start() throws Exception {
		database = PostgresServer.newDatabase();
		try (Connection connection = DriverManager.getConnection(database)) {
			connection.setAutoCommit(false);
			LoadLock.take(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
			one = waiting();
			other = waiting();
		}
		one.awaitReady();
		other.awaitReady();
	}

	private static Instance waiting() throws IOException {
		Instance instance = Instance.start(database, DATA);
		instance.await("Waiting for another instance that is loading data");
		return instance;
	}

	@AfterAll
	static void stop() {
		one.close();
		other.close();
	}

	@Test
	void eachFileIsLoadedOnce() throws IOException {
		assertThat(Stream.concat(one.loaded(), other.loaded())).doesNotHaveDuplicates().hasSameElementsAs(files());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers?q=nurse", "/careers/registered-nurse/salary" })
	void bothServe(String address) throws Exception {
		assertThat(one.get(address).statusCode()).isEqualTo(200);
		assertThat(other.get(address).body()).isEqualTo(one.get(address).body());
	}

	@Test
	void aThirdServesFromAReplicaThatNobodyCanWriteTo() throws Exception {
		try (Instance reader = Instance.start(database + "&options=-c%20default_transaction_read_only=on", DATA,
				"--spring.flyway.enabled=false")) {
			reader.awaitReady();
			assertThat(reader.loaded()).isEmpty();
			assertThat(reader.get("/").body()).isEqualTo(one.get("/").body());
		}
	}

	/**
	 * The files that the console names; the list of wage tables is not among them, and
	 * all briefs are one line, as are all corrections.
	 */
	private static List<String> files() throws IOException {
		Path data = FolderCopy.FIXTURE;
		try (Stream<Path> files = Files.walk(data)) {
			return files.map((file) -> data.relativize(file).toString().replace('\\', '/'))
				.filter((file) -> file.matches("briefs|corrections|(?!briefs|corrections).*\\.(csv|yaml)")
						&& !file.equals("wages/vintages.csv"))
				.toList();
		}
	}

}

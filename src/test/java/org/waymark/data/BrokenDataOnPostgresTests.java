package org.waymark.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.waymark.postgres.OnPostgres;
import org.waymark.postgres.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the loader learns from the database: how much room a column has. */
@OnPostgres
class BrokenDataOnPostgresTests {

	private static LoadedDatabase database;

	private static Map<String, String> before;

	@TempDir
	private Path parent;

	@BeforeAll
	static void fill() throws SQLException {
		database = new LoadedDatabase(PostgresServer.newDatabase());
		database.load(FolderCopy.REAL);
		before = database.contents();
	}

	@AfterAll
	static void close() throws SQLException {
		database.close();
	}

	static Stream<Broken> withoutRoom() {
		return Stream.of(BrokenDataTests.tables(), BrokenDataTests.numbers(), BrokenDataTests.guides())
			.flatMap(Function.identity())
			.filter((broken) -> broken.what().endsWith("for its column"));
	}

	@ParameterizedTest
	@MethodSource("withoutRoom")
	void stopsTheStartAndLeavesTheDatabaseAsItWas(Broken broken) throws Exception {
		FolderCopy folder = FolderCopy.in(this.parent);
		String expected = broken.applyTo(folder);
		assertThatThrownBy(() -> database.load(folder.path())).rootCause()
			.isInstanceOf(DataError.class)
			.hasMessageStartingWith(expected);
		assertThat(database.contents()).isEqualTo(before);
	}

}

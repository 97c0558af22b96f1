package org.waymark.dataset;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** What an error of the database is taken for. */
class DatabaseErrorAnalyzerTests {

	private final DatabaseErrorAnalyzer analyzer = new DatabaseErrorAnalyzer(
			new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:./waymark"));

	@Test
	void aWriteThatDoesNotFitMeansAFullDisk() {
		assertThat(description("COMMIT", new IOException("No space left on device")))
			.startsWith("The disk is full: No space left on device");
	}

	@Test
	void aRowThatNeedsWhatDidNotFitMeansAFullDiskToo() {
		assertThat(description("INSERT INTO zip VALUES (?)", new EOFException())).startsWith("The disk is full: ");
	}

	@Test
	void aFileThatEndsTooEarlyWhereNothingIsWrittenIsDamaged() {
		assertThat(description("SELECT 1", new EOFException())).startsWith("The database file is damaged: ");
	}

	private String description(String statement, IOException cause) {
		SQLException error = new SQLException("IO Exception; SQL statement:\n" + statement, "90028", cause);
		return this.analyzer.analyze(error, error).getDescription();
	}

}

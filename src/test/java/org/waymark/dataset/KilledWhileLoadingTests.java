package org.waymark.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a program that fills an empty database as soon as it has read a certain file.
 * {@code src/bench/kill/run} does it with the whole program at any moment.
 */
@Tag("kill")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledWhileLoadingTests {

	private Map<String, String> whole;

	@TempDir
	private Path folder;

	/** The address of a new, empty database. */
	String newDatabase(Path folder) {
		return "jdbc:h2:file:" + folder.resolve("database");
	}

	@BeforeAll
	void loadUndisturbed() throws SQLException {
		try (LoadedDatabase database = new MemoryDatabase()) {
			database.load(FolderCopy.REAL_DATA);
			this.whole = database.contents();
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "places/places.csv", "wages/states-2024.csv", "careers/en/medical-office-administrator.yaml" })
	void theNextStartIsWhole(String file) throws Exception {
		String url = newDatabase(this.folder);
		killAfter(file, url);
		try (LoadedDatabase database = new LoadedDatabase(url)) {
			assertThat(database.load(FolderCopy.REAL_DATA)).hasSize(35);
			assertThat(database.contents()).isEqualTo(this.whole);
		}
	}

	private static void killAfter(String file, String url) throws IOException, InterruptedException {
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Program.class.getName(), url)
			.redirectErrorStream(true)
			.start();
		try (BufferedReader console = program.inputReader()) {
			assertThat(console.lines().anyMatch((line) -> line.contains("Loaded " + file))).isTrue();
		}
		finally {
			program.destroyForcibly().waitFor();
		}
	}

	/** Loads the real data and says each file on the console. */
	static class Program {

		public static void main(String[] arguments) throws SQLException {
			try (LoadedDatabase database = new LoadedDatabase(arguments[0])) {
				LoadedDatabase.sayEachFile();
				database.load(FolderCopy.REAL_DATA);
			}
		}

	}

}

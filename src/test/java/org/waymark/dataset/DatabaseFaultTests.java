package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.h2.tools.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.TestProgram;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the program where it cannot have its database or its data. */
@Tag("kill")
class DatabaseFaultTests {

	@TempDir
	private Path folder;

	@Test
	void aFileThatIsInUse() throws Exception {
		try (Connection other = DriverManager.getConnection(file("waymark"), "sa", "")) {
			assertThat(other.isValid(1)).isTrue();
			assertStops(List.of(), file("waymark"), "The database is in use by another program.",
					"Stop the Waymark that already runs on it, or give this one its own: --spring.datasource.url=");
		}
	}

	/** The user who runs the tests may write everywhere, but not below a file. */
	@Test
	void aFolderThatCannotBeWritten() throws Exception {
		Files.createFile(this.folder.resolve("taken"));
		assertStops(List.of(), file("taken/waymark"), "The database cannot be written: ",
				"put the database into another folder: --spring.datasource.url=");
	}

	/** A limit on the size of files ends a write as a full disk does. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFullDiskAndThenMoreRoom() throws Exception {
		assertStops(List.of("sh", "-c", "ulimit -f 4000; exec \"$@\"", "sh"), file("waymark"), "The disk is full: ",
				"Make room where the database is and start again. What was loaded before is untouched.");
		try (Connection reader = DriverManager.getConnection(file("waymark"), "sa", "")) {
			assertThat(reader.isValid(1)).isTrue();
		}
	}

	/**
	 * As a copy that was cut off, another program and a bad disk leave it. Of a small
	 * database H2 finds enough in the rest to open it.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "cut in half", "too short", "text", "zeroed blocks" })
	void aDamagedFile(String damage) throws Exception {
		try (LoadedDatabase whole = new LoadedDatabase(file("waymark") + ";USER=sa")) {
			whole.load(FolderCopy.REAL_DATA);
		}
		Path file = this.folder.resolve("waymark.mv.db");
		damage(file, damage);
		assertStops(List.of(), file("waymark"), "The database file is damaged: " + file,
				"Delete that file and start again: this start fills it anew from the data folder. Nothing else is lost.");
	}

	private static void damage(Path file, String damage) throws IOException {
		byte[] contents = Files.readAllBytes(file);
		switch (damage) {
			case "cut in half" -> contents = Arrays.copyOf(contents, contents.length / 2);
			case "too short" -> contents = Arrays.copyOf(contents, 100);
			case "text" -> Arrays.fill(contents, (byte) 'x');
			default -> Arrays.fill(contents, 8192, contents.length / 2, (byte) 0);
		}
		Files.write(file, contents);
	}

	@Test
	void aDatabaseOfAnotherVersion() throws Exception {
		try (LoadedDatabase other = new LoadedDatabase(file("waymark") + ";USER=sa")) {
			other.load(FolderCopy.FIXTURE);
			other.change("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '4'");
		}
		assertStops(List.of(), file("waymark"), "The database was made by another version of Waymark.",
				"Remove the file " + this.folder.resolve("waymark.mv.db")
						+ " and start again: everything is loaded again from data/.");
	}

	@Test
	void aDatabaseOfANewerVersion() throws Exception {
		try (LoadedDatabase newer = new LoadedDatabase(file("waymark") + ";USER=sa")) {
			newer.load(FolderCopy.FIXTURE);
			newer.change("UPDATE \"flyway_schema_history\" SET \"version\" = '99', \"installed_rank\" = 99"
					+ " WHERE \"version\" = '8'");
		}
		assertStops(List.of(), file("waymark"), "The database was made by another version of Waymark.",
				"and start again: everything is loaded again from data/.");
	}

	@Test
	void aServerThatDoesNotAnswer() throws Exception {
		Server server = Server.createTcpServer("-tcpPort", "0").start();
		server.stop();
		assertStops(List.of(), "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:x",
				"The database does not answer: ", "Start it, or fix its address in spring.datasource.url.");
	}

	@Test
	void aFolderOfDataThatIsNotThere() throws Exception {
		assertStops(List.of(), "jdbc:h2:mem:x", "expected a folder with the data files, but found none",
				"there should be a folder with the data files", "--waymark.data=" + this.folder.resolve("nothing"));
	}

	@Test
	void aFolderOfGuidesThatCannotBeRead() throws Exception {
		FolderCopy copy = FolderCopy.ofFixture(this.folder);
		FileSystemUtils.deleteRecursively(copy.path().resolve("careers"));
		Files.createFile(copy.path().resolve("careers"));
		assertStops(List.of(), "jdbc:h2:mem:x", "careers/en: expected a readable folder in ", "Fix careers/en ",
				"--waymark.data=" + copy.path());
	}

	private String file(String name) {
		return "jdbc:h2:file:" + this.folder.resolve(name);
	}

	private static void assertStops(List<String> before, String url, String what, String action, String... more)
			throws Exception {
		String[] arguments = Stream
			.concat(Stream.of("--server.port=0", "--spring.datasource.url=" + url), Stream.of(more))
			.toArray(String[]::new);
		try (TestProgram program = TestProgram.start(before, "org.waymark.WaymarkApplication", arguments)) {
			assertThat(program.end()).isNotZero();
			assertThat(program.said()).contains("Description:", what, "Action:", action)
				.doesNotContain("\tat ", "WARN");
		}
	}

}

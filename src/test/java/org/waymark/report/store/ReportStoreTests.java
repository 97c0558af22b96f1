package org.waymark.report.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.waymark.Settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The file of reports. */
class ReportStoreTests {

	@TempDir
	private Path folder;

	@Test
	void isAFileBesideTheData() {
		assertThat(ReportDatabase.beside("jdbc:h2:file:./var/waymark;X=1"))
			.startsWith("jdbc:h2:file:./var/waymark-reports;");
		assertThat(ReportDatabase.beside("jdbc:postgresql://db/waymark")).isEqualTo("jdbc:postgresql://db/waymark");
		assertThat(ReportDatabase.beside("jdbc:h2:tcp://db/waymark")).isEqualTo("jdbc:h2:tcp://db/waymark");
	}

	@Test
	void outlivesTheProgramAndTheData() throws Exception {
		store().add(report("one"));
		assertThat(Files.list(this.folder).map(Path::getFileName).map(Path::toString))
			.containsExactly("waymark-reports.mv.db");
		assertThat(store().all()).singleElement().satisfies((kept) -> {
			assertThat(kept.wrong()).isEqualTo("one");
			assertThat(kept.open()).isTrue();
		});
	}

	@Test
	void isBackedUpByCopyingItsFileWhileTheSiteRuns() throws Exception {
		ReportStore running = store();
		running.add(report("one"));
		Path backup = Files.createDirectory(this.folder.resolve("backup"));
		Files.copy(this.folder.resolve("waymark-reports.mv.db"), backup.resolve("waymark-reports.mv.db"));
		running.add(report("two"));
		assertThat(store(backup).all()).extracting(Report::wrong).containsExactly("one");
	}

	@Test
	void closingForgetsWhereAnAnswerWasToBeSent() {
		ReportStore store = store();
		store.add(report("one"));
		long id = store.all().get(0).id();
		assertThat(store.close(id, "Fixed")).isTrue();
		assertThat(store.close(id, "Again")).isFalse();
		assertThat(store.open()).isEmpty();
		assertThat(store.byId(id)).hasValueSatisfying((closed) -> {
			assertThat(closed.email()).isEmpty();
			assertThat(closed.outcome()).isEqualTo("Fixed");
		});
	}

	@Test
	void manyAtOnceAreAllKept() throws Exception {
		ReportStore store = store();
		ExecutorService readers = Executors.newFixedThreadPool(20);
		List<Future<?>> sent = IntStream.range(0, 200)
			.<Future<?>>mapToObj((number) -> readers.submit(() -> store.add(report("number " + number))))
			.toList();
		for (Future<?> each : sent) {
			each.get();
		}
		readers.shutdown();
		assertThat(store.all()).extracting(Report::wrong).doesNotHaveDuplicates().hasSize(200);
	}

	@Test
	void waitsForWhoeverHasTheFile() throws Exception {
		store().add(report("one"));
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), url())
			.redirectErrorStream(true)
			.start();
		assertThat(other.inputReader().readLine()).startsWith("held");
		store().add(report("two"));
		assertThat(other.waitFor()).isZero();
		assertThat(store().all()).hasSize(2);
	}

	@Test
	void saysThatItIsLostWithoutAWordOfWhatWasTyped() throws Exception {
		Files.createFile(this.folder.resolve("taken"));
		ReportStore lost = store(this.folder.resolve("taken"));
		assertThatExceptionOfType(ReportsLostException.class).isThrownBy(() -> lost.add(report("secret")))
			.withMessageContaining("SQL state")
			.withMessageNotContaining("secret")
			.withNoCause();
	}

	@Test
	void worksAgainOnceItCan() throws Exception {
		Path taken = Files.createFile(this.folder.resolve("taken"));
		ReportStore store = store(taken);
		assertThatExceptionOfType(ReportsLostException.class).isThrownBy(store::all);
		Files.delete(taken);
		store.add(report("one"));
		assertThat(store.all()).hasSize(1);
	}

	@Test
	void startsAnewWhereItsFileWasMovedAway() throws Exception {
		ReportStore store = store();
		store.add(report("one"));
		Files.move(this.folder.resolve("waymark-reports.mv.db"), this.folder.resolve("old.mv.db"));
		assertThatExceptionOfType(ReportsLostException.class).isThrownBy(() -> store.add(report("two")));
		store.add(report("two"));
		assertThat(store.all()).extracting(Report::wrong).containsExactly("two");
	}

	private ReportStore store() {
		return store(this.folder);
	}

	private static ReportStore store(Path folder) {
		return new ReportStore(new ReportDatabase(Settings.none(),
				new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("waymark"))
					.withProperty("spring.datasource.username", "sa")));
	}

	private String url() {
		return ReportDatabase.beside("jdbc:h2:file:" + this.folder.resolve("waymark"));
	}

	private static Report report(String wrong) {
		return Report.received("/careers", wrong, "", "", "reader@school.example");
	}

	/** Another program that has the file for a second. */
	static class Holder {

		public static void main(String[] arguments) throws Exception {
			try (Connection held = DriverManager.getConnection(arguments[0], "sa", "")) {
				System.out.println("held " + held.getCatalog());
				Thread.sleep(1000);
			}
		}

	}

}

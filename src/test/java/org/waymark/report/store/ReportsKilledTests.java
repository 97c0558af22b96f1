package org.waymark.report.store;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.waymark.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a program that keeps reports from several readers at once, again and again; what
 * it confirmed is there. {@code src/bench/reports/run} does it with the whole program.
 */
@Tag("kill")
class ReportsKilledTests {

	private static final int KILLS = 5;

	private static final int BEFORE_EACH = 40;

	@TempDir
	private Path folder;

	@Test
	void whatWasConfirmedIsKept() throws Exception {
		List<String> confirmed = new ArrayList<>();
		for (int kill = 0; kill < KILLS; kill++) {
			confirmed.addAll(killed("kill " + kill));
		}
		assertThat(confirmed).hasSizeGreaterThanOrEqualTo(KILLS * BEFORE_EACH);
		assertThat(store(this.folder.toString()).all()).extracting(Report::wrong)
			.doesNotHaveDuplicates()
			.containsAll(confirmed);
	}

	private List<String> killed(String name) throws Exception {
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Sender.class.getName(), this.folder.toString(), name)
			.redirectErrorStream(true)
			.start();
		List<String> confirmed = new ArrayList<>();
		try (BufferedReader console = program.inputReader()) {
			for (String line = console.readLine(); line != null; line = console.readLine()) {
				if (line.startsWith(name)) {
					confirmed.add(line);
				}
				if (confirmed.size() == BEFORE_EACH) {
					program.toHandle().destroyForcibly();
				}
			}
		}
		return confirmed;
	}

	static ReportStore store(String folder) {
		return new ReportStore(new ReportDatabase(Settings.none(),
				new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:" + folder + "/waymark")
					.withProperty("spring.datasource.username", "sa")));
	}

	/** Keeps reports for as long as it lives, and names each on the console. */
	static class Sender {

		public static void main(String[] arguments) {
			ReportStore store = store(arguments[0]);
			AtomicInteger count = new AtomicInteger();
			for (int reader = 0; reader < 8; reader++) {
				new Thread(() -> {
					while (true) {
						String wrong = arguments[1] + ", report " + count.incrementAndGet() + ".";
						store.add(Report.received("/careers", wrong, "", "", ""));
						System.out.println(wrong);
					}
				}).start();
			}
		}

	}

}

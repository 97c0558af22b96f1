package org.waymark.dataset;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProgram;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the program in a Java of its own, on a folder that it cannot load. */
@Tag("kill")
class StartFailureTests {

	@TempDir
	private Path parent;

	@Test
	void tellsWhatToMendInATable() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.replace("places/price-parities.csv", "112.581", "-112.581");
		assertStops(folder, "places/price-parities.csv, line 3, column all_items: expected a number above zero,"
				+ " but found '-112.581'");
	}

	@Test
	void tellsWhatToMendInAGuide() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		int line = folder.replace("careers/en/medical-office-administrator.yaml", "next: 2099-11-30", "next: soon");
		assertStops(folder, "careers/en/medical-office-administrator.yaml, line " + line
				+ ", column 9: expected a date such as" + " 2026-11-22, but found 'soon'");
	}

	@Test
	void tellsWhichFileIsMissing() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.delete("wages/vintages.csv");
		assertStops(folder, "wages/vintages.csv: expected a readable file in " + folder.path());
	}

	private void assertStops(FolderCopy folder, String complaint) throws Exception {
		try (TestProgram program = TestProgram.start("--waymark.data=" + folder.path(),
				"--spring.datasource.url=jdbc:h2:mem:x", "--server.port=0")) {
			assertThat(program.end()).isNotZero();
			assertThat(program.said())
				.contains("A data file cannot be loaded.", complaint, "What was loaded before is untouched.")
				.doesNotContain("\tat ", "Exception", "WARN");
		}
	}

}

package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.dataset.file.DataError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Starts again after something in the data folder has changed, or nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReloadTests {

	private static final String OCCUPATIONS = "occupations/occupations.csv";

	private static final String LEGISLATORS = "11-1031,";

	private static final String LICENSES = "license_gap, license_place, license_occupation, license";

	LoadedDatabase database;

	Map<String, String> before;

	private FolderCopy folder;

	/** A new, empty database. */
	LoadedDatabase open() throws SQLException {
		return new MemoryDatabase();
	}

	@BeforeAll
	void fill() throws SQLException {
		this.database = open();
		assertThat(this.database.load(FolderCopy.FIXTURE)).hasSize(35);
		this.before = this.database.contents();
	}

	@AfterAll
	void close() throws SQLException {
		this.database.close();
	}

	@BeforeEach
	void copy(@TempDir Path parent) throws IOException {
		this.folder = FolderCopy.ofFixture(parent);
	}

	@AfterEach
	void areWholeAgainWithTheFolderAsItWas() throws SQLException {
		this.database.load(FolderCopy.FIXTURE);
		assertThat(this.database.contents()).isEqualTo(this.before);
	}

	@Test
	void loadsNothingWhereNothingHasChanged() throws SQLException {
		assertThat(this.database.load(this.folder.path())).isEmpty();
		assertThat(this.database.contents()).isEqualTo(this.before);
	}

	/** And the licenses, which are matched by the words of titles. */
	@Test
	void loadsJustThePartThatHasChanged() throws Exception {
		this.folder.replace("occupations/en/titles.csv", "Chief Executive Officer", "Big Boss");
		assertThat(this.database.load(this.folder.path())).containsExactlyInAnyOrder(LICENSES, "occupation_title");
		assertThat(changed()).containsOnlyKeys("OCCUPATION_TITLE");
		assertThat(this.database.rows("SELECT soc FROM occupation_title WHERE title LIKE '%Big Boss%'"))
			.containsExactly("11-1011");
	}

	@Test
	void loadsBothTablesOfSkillsWhereOneHasChanged() throws Exception {
		this.folder.replace("occupations/en/skills.csv", "Active listening", "Good ears");
		assertThat(this.database.load(this.folder.path())).containsExactly("skill_rating, skill");
		assertThat(changed()).containsOnlyKeys("SKILL");
		this.folder.replace("occupations/occupation-skills.csv", "2.B.4.e,4.75", "2.B.4.e,4.74");
		assertThat(this.database.load(this.folder.path())).containsExactly("skill_rating, skill");
		assertThat(changed()).containsOnlyKeys("SKILL", "SKILL_RATING");
	}

	@Test
	void loadsALineWhoseWordsHaveChanged() throws Exception {
		this.folder.replace("occupations/en/summaries.csv", "Write, debate and vote", "Vote");
		assertThat(this.database.load(this.folder.path())).containsExactly("occupation_summary");
		assertThat(this.database.rows("SELECT summary FROM career WHERE soc = '11-1031'"))
			.containsExactly("Vote on new laws in Congress, a state house, or a city or county council.");
	}

	@Test
	void loadsNothingElseWhereANameHasChangedButNoCode() throws Exception {
		this.folder.replace("occupations/en/names.csv", ",Legislators\n", ",Lawmakers\n");
		assertThat(this.database.load(this.folder.path())).containsExactlyInAnyOrder(LICENSES, "occupation");
		assertThat(changed()).containsOnlyKeys("OCCUPATION");
	}

	@Test
	void loadsTheLicensesAnewWhereARuleOfTheirWordsHasChanged() throws Exception {
		this.folder.removeLines("licenses/left-out.csv", "OH-09,");
		assertThat(this.database.load(this.folder.path())).containsExactly(LICENSES);
		assertThat(changed()).containsOnlyKeys("LICENSE_OCCUPATION");
		assertThat(this.database.rows("SELECT soc FROM license_occupation WHERE license = 'OH-09'"))
			.containsExactly("47-2111");
	}

	@Test
	void takesAwayWhatAFileNoLongerHas() throws Exception {
		this.folder.removeLines("wages/history.csv", "11-1011,");
		assertThat(this.database.load(this.folder.path())).containsExactly("wage_history");
		assertThat(this.database.rows("SELECT * FROM wage_history WHERE soc = '11-1011'")).isEmpty();
	}

	@Test
	void loadsAWageTableOfANewYear() throws Exception {
		this.folder.copy("wages/national-2025.csv", "wages/national-2026.csv");
		this.folder.append("wages/vintages.csv", "2026,national,May 2026,wages/national-2026.csv,,,bls-oews-2025\n");
		assertThat(this.database.load(this.folder.path()))
			.containsExactly("area_with_wages, area_wage, wage, wage_vintage", "sector_employment");
		assertThat(this.database.rows("SELECT annual_median FROM wage WHERE soc = '43-6013' AND vintage = 2026"))
			.containsExactly("45930");
	}

	@Test
	void refusesWagesOfAnOccupationThatWasTakenAway() throws Exception {
		this.folder.removeLines(OCCUPATIONS, LEGISLATORS);
		for (String file : new String[] { "education-attainment", "profiles", "projections", "sector-employment",
				"separations", "software", "en/names", "en/summaries", "en/titles" }) {
			this.folder.removeLines("occupations/" + file + ".csv", LEGISLATORS);
		}
		this.folder.removeLines("training/experience.csv", LEGISLATORS);
		this.folder.removeLines("outlook/rounds.csv", LEGISLATORS);
		this.folder.write("occupations/related.csv", "soc,related\n");
		int line = this.folder.lineOf("wages/national-2024.csv", LEGISLATORS);
		assertThatThrownBy(() -> this.database.load(this.folder.path())).hasRootCauseMessage(
				"wages/national-2024.csv, line %d, column soc: expected a SOC code of %s, but found '11-1031'", line,
				OCCUPATIONS);
		assertThat(this.database.contents()).isEqualTo(this.before);
	}

	@Test
	void needsNoLoadingOnceAnOccupationIsBack() throws Exception {
		this.folder.removeLines(OCCUPATIONS, LEGISLATORS);
		assertThatThrownBy(() -> this.database.load(this.folder.path())).hasRootCauseInstanceOf(DataError.class);
		this.folder.fix(OCCUPATIONS);
		assertThat(this.database.load(this.folder.path())).isEmpty();
	}

	@Test
	void loadsAgainWhatIsNotNotedAsLoaded() throws Exception {
		this.database.change("DELETE FROM occupation_title");
		this.database.change("DELETE FROM loaded_part WHERE tables = 'occupation_title'");
		assertThat(this.database.load(this.folder.path())).containsExactly("occupation_title");
		assertThat(this.database.contents()).isEqualTo(this.before);
	}

	/**
	 * Tables are there that Flyway knows nothing of, as after a kill in the first start.
	 */
	@Test
	void takesTheTablesThatFlywayHasNoNotesOf() throws SQLException {
		this.database.change("DELETE FROM \"flyway_schema_history\"");
		assertThat(this.database.load(FolderCopy.FIXTURE)).isEmpty();
		assertThat(this.database.contents()).isEqualTo(this.before);
	}

	@Test
	void startsWithAMendedFolderAfterAFirstStartWithABrokenOne() throws Exception {
		try (LoadedDatabase empty = open()) {
			this.folder.replace(OCCUPATIONS, "43-6013,", "43-601,");
			assertThatThrownBy(() -> empty.load(this.folder.path())).hasRootCauseInstanceOf(DataError.class);
			this.folder.fix(OCCUPATIONS);
			assertThat(empty.load(this.folder.path())).hasSize(35);
			assertThat(empty.contents()).isEqualTo(this.before);
		}
	}

	private Map<String, String> changed() throws SQLException {
		Map<String, String> contents = this.database.contents();
		contents.entrySet().removeAll(this.before.entrySet());
		return contents;
	}

}

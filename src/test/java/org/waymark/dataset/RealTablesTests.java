package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The real data, as they stand in the database. */
class RealTablesTests {

	private static MemoryDatabase database;

	@BeforeAll
	static void fill() throws SQLException {
		database = new MemoryDatabase();
		database.load(FolderCopy.REAL_DATA);
	}

	@AfterAll
	static void close() throws SQLException {
		database.close();
	}

	@Test
	void holdTheKnownFiguresOfMedicalSecretaries() throws SQLException {
		assertThat(database.rows("SELECT employment, hourly_median, annual_p10, annual_p25, annual_median, annual_p75,"
				+ " annual_p90, marks, source FROM wage WHERE soc = '43-6013' AND vintage = 2024 AND place = '00'"))
			.containsExactly("830760,21.46,35050,37880,44640,49720,60050,.--........,bls-oews-2024");
	}

	@Test
	void holdTheKnownOutlookOfMedicalSecretaries() throws SQLException {
		assertThat(database.rows(
				"SELECT base_year, target_year, employment_base, employment_target, change_percent, openings_per_year,"
						+ " entry_education FROM projection WHERE soc = '43-6013'"))
			.containsExactly("2024,2034,850.0,885.3,4.2,85.9,High school diploma or equivalent");
	}

	@Test
	void holdTheKnownProfileOfMedicalSecretaries() throws SQLException {
		assertThat(database.rows("SELECT s.summary, p.* FROM occupation_summary s JOIN profile p ON p.soc = s.soc"
				+ " WHERE s.soc = '43-6013'"))
			.containsExactly("Schedule appointments, check patients in, verify insurance, and handle records and bills"
					+ " for a doctor's office or clinic.,43-6013,2,2,2.29,3.02,1.00,4.13,3.17,6.67,onet-profiles");
	}

	@Test
	void holdWhatMedicalSecretariesNeedMostFirst() throws SQLException {
		assertThat(database.rows("SELECT kind, name, importance, level FROM skill_rating o JOIN skill s"
				+ " ON s.id = skill WHERE soc = '43-6013' ORDER BY importance DESC, skill"))
			.hasSize(68)
			.startsWith("knowledge,Customer service,4.44,4.75", "knowledge,English,4.27,3.73",
					"skill,Speaking,4.00,3.62");
		assertThat(database
			.rows("SELECT product, category, in_demand FROM software" + " WHERE soc = '43-6013' ORDER BY position"))
			.hasSize(8)
			.startsWith("Microsoft Excel,Spreadsheet software,TRUE")
			.contains("Epic Systems,Medical software,FALSE");
	}

	@Test
	void holdTheNearestOfMedicalSecretariesFirst() throws SQLException {
		assertThat(database.rows("SELECT related FROM related_occupation WHERE soc = '43-6013' ORDER BY position"))
			.containsExactly("29-2072", "43-4171", "43-6014", "31-9092", "43-9061", "29-2099", "43-6011", "31-9094");
	}

	@Test
	void holdWhatAWordMeans() throws SQLException {
		assertThat(database.rows("SELECT means FROM search_word WHERE word = '911' ORDER BY means"))
			.containsExactly("dispatcher", "emergency", "public safety telecommunicator");
	}

	@Test
	void holdWhatUsualEducationTakesAndCosts() throws SQLException {
		assertThat(database.rows("SELECT education, school, undergraduate_usual, graduate_usual FROM entry_training"
				+ " ORDER BY undergraduate_usual, graduate_usual, education"))
			.containsExactly("high-school,null,0,0", "none,null,0,0", "certificate,two-year,12,0",
					"some-college,two-year,12,0", "associate,two-year,24,0", "bachelor,four-year,48,0",
					"master,four-year,48,24", "doctoral,four-year,48,48");
		assertThat(database
			.rows("SELECT dollars_a_year, lowest, highest FROM school_price WHERE place = '12'" + " ORDER BY school"))
			.containsExactly("6155,4879,6916", "2794,2026,3918");
		assertThat(database.rows("SELECT COUNT(*) FROM school_price")).containsExactly("108");
		assertThat(database.rows("SELECT COUNT(*) FROM training_length")).containsExactly("89");
		assertThat(database.rows("SELECT COUNT(*) FROM training_experience")).containsExactly("116");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/seed-states-2024.csv", numLinesToSkip = 1)
	void holdTheKnownWagesOfMedicalSecretariesInAState(String state, int median, int top) throws SQLException {
		assertThat(database.rows("SELECT annual_median, annual_p90 FROM wage JOIN place ON code = place"
				+ " WHERE soc = '43-6013' AND vintage = 2024 AND name = '" + state + "'"))
			.containsExactly(median + "," + top);
	}

	@ParameterizedTest
	@CsvSource({ "2020, 208000, 100.00", "2021, 208000, 100.00", "2022, 239200, 115.00", "2023, 239200, 115.00",
			"2024, 239200, 115.00", "2025,," })
	void holdTheCapOfAVintage(int vintage, String annual, String hourly) throws SQLException {
		assertThat(database.rows("SELECT DISTINCT annual_cap, hourly_cap FROM wage_vintage WHERE vintage = " + vintage))
			.containsExactly(annual + "," + hourly);
	}

	@ParameterizedTest
	@CsvSource({ "source, sources/en/sources.csv", "place, places/places.csv", "place_shape, places/shapes.csv",
			"price_parity, places/price-parities.csv", "occupation, occupations/occupations.csv",
			"occupation, occupations/en/names.csv", "projection, occupations/projections.csv",
			"sector_employment, occupations/sector-employment.csv", "occupation_title, occupations/en/titles.csv",
			"occupation_summary, occupations/en/summaries.csv", "profile, occupations/profiles.csv",
			"skill, occupations/en/skills.csv", "skill_rating, occupations/occupation-skills.csv",
			"software, occupations/software.csv", "place_word, places/en/place-words.csv",
			"county, places/counties.csv", "zip, places/zips.csv", "zip_range, places/zip-ranges.csv",
			"rent, places/rents.csv", "minimum_wage, places/minimum-wages.csv", "tax_bracket, taxes/brackets.csv",
			"income_tax, taxes/income-taxes.csv", "payroll_tax, taxes/payroll-taxes.csv",
			"wish, occupations/en/wishes.csv", "related_occupation, occupations/related.csv",
			"search_word, occupations/en/search-words.csv", "license, licenses/licenses.csv",
			"license_gap, licenses/gaps.csv", "school_price, training/tuition.csv",
			"program_vintage, programs/vintages.csv", "study_field, programs/en/fields.csv",
			"field_occupation, programs/occupations.csv", "college, programs/colleges.csv",
			"completion, programs/awards.csv", "entry_training, training/entry-education.csv",
			"wage_vintage, wages/vintages.csv", "wage_history, wages/history.csv",
			"education_attainment, occupations/education-attainment.csv",
			"required_education, occupations/required-education.csv",
			"apprenticeship_occupation, apprenticeships/occupations.csv", "sponsor, apprenticeships/sponsors.csv",
			"published_line, claims/en/lines.csv", "other_code, claims/other-codes.csv",
			"published_wage, claims/wages.csv", "published_projection, claims/projections.csv",
			"claim, claims/en/claims.csv", "claim_reason, claims/en/reasons.csv",
			"sponsor_gap, apprenticeships/gaps.csv", "sponsor_occupation, apprenticeships/sponsor-occupations.csv" })
	void haveARowForEveryRowOfAFile(String table, String file) throws Exception {
		assertThat(count("SELECT COUNT(*) FROM " + table)).isEqualTo(rowsOf(FolderCopy.REAL_DATA.resolve(file)));
	}

	@Test
	void haveARowForEveryRowOfTheWageTables() throws Exception {
		long rows = 0;
		for (String file : List.of("national-2020", "national-2021", "national-2022", "national-2023", "national-2024",
				"national-2025", "states-2024", "states-2025")) {
			rows += rowsOf(FolderCopy.REAL_DATA.resolve("wages/" + file + ".csv"));
		}
		assertThat(count("SELECT COUNT(*) FROM wage")).isEqualTo(rows);
		assertThat(count("SELECT COUNT(*) FROM area_wage"))
			.isEqualTo(rowsOf(FolderCopy.REAL_DATA.resolve("wages/areas-2025.csv")))
			.isEqualTo(180_316);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SELECT SUM(awards) FROM award_sum     | SELECT SUM(awards) FROM completion
			SELECT SUM(sponsors) FROM sponsor_count | SELECT COUNT(*) FROM sponsor_occupation
			SELECT SUM(zips) FROM city            | SELECT COUNT(*) FROM zip
			SELECT COUNT(*) FROM area_with_wages  | SELECT COUNT(DISTINCT place) FROM area_wage
			SELECT COUNT(DISTINCT soc) FROM license_place | SELECT COUNT(DISTINCT soc) FROM license_occupation
			""")
	void haveTheSumsOfOneAnother(String sums, String rows) throws SQLException {
		assertThat(count(sums)).isEqualTo(count(rows)).isPositive();
	}

	@Test
	void haveAGuideForEveryFileOfAGuide() throws Exception {
		try (Stream<Path> files = Files.list(FolderCopy.REAL_DATA.resolve("careers/en"))) {
			assertThat(count("SELECT COUNT(*) FROM guide")).isEqualTo(files.count());
		}
	}

	@Test
	void areNeverEmpty() throws SQLException {
		for (String table : database.tables()) {
			assertThat(count("SELECT COUNT(*) FROM " + table)).as(table).isPositive();
		}
	}

	@Test
	void haveWagesOfEveryDetailedOccupation() throws SQLException {
		assertNone("SELECT soc FROM occupation o WHERE level = 'detailed'"
				+ " AND NOT EXISTS (SELECT 1 FROM wage w WHERE w.soc = o.soc)");
	}

	@Test
	void haveTheOutlookOfEveryDetailedOccupation() throws SQLException {
		assertNone("SELECT soc FROM occupation WHERE level = 'detailed' AND soc NOT IN (SELECT soc FROM projection)");
	}

	@Test
	void haveTheLineOfEveryDetailedOccupation() throws SQLException {
		assertNone("SELECT soc FROM occupation WHERE level = 'detailed'"
				+ " AND soc NOT IN (SELECT soc FROM occupation_summary)");
	}

	@Test
	void haveTheMajorGroupOfEveryDetailedOccupation() throws SQLException {
		assertNone("SELECT soc FROM occupation WHERE level = 'detailed'"
				+ " AND major_group NOT IN (SELECT soc FROM occupation WHERE level = 'major')");
	}

	@ParameterizedTest
	@CsvSource({ "wage", "area_wage", "wage_history", "wage_vintage", "projection", "sector_employment", "price_parity",
			"rent", "minimum_wage", "income_tax", "payroll_tax", "school_price" })
	void nameNoSourceThatIsMissing(String table) throws SQLException {
		assertNone("SELECT DISTINCT source FROM " + table + " WHERE source NOT IN (SELECT id FROM source)");
	}

	@ParameterizedTest
	@CsvSource({ "wage", "area_wage", "wage_history", "projection", "sector_employment", "occupation_title",
			"occupation_summary", "skill_rating", "software", "related_occupation", "profile", "guide",
			"guide_look_alikes", "guide_rungs" })
	void nameNoOccupationThatIsMissing(String table) throws SQLException {
		assertNone("SELECT DISTINCT soc FROM " + table + " WHERE soc NOT IN (SELECT soc FROM occupation)");
	}

	@Test
	void relateNoOccupationToItselfOrToOneThatIsMissing() throws SQLException {
		assertNone("SELECT soc, related FROM related_occupation WHERE related NOT IN (SELECT soc FROM occupation)"
				+ " OR soc = related");
	}

	@Test
	void nameNoPlaceThatIsMissing() throws SQLException {
		assertNone("SELECT DISTINCT place FROM wage WHERE place NOT IN (SELECT code FROM place)");
	}

	@Test
	void nameNoVintageThatIsMissing() throws SQLException {
		assertNone("SELECT DISTINCT vintage, place FROM wage w WHERE NOT EXISTS (SELECT 1 FROM wage_vintage v"
				+ " WHERE v.vintage = w.vintage AND v.source = w.source"
				+ " AND (v.scope = 'national') = (w.place = '00'))");
	}

	@Test
	void haveAMarkForEveryFigure() throws SQLException {
		assertNone("SELECT marks FROM wage WHERE NOT REGEXP_LIKE(marks, '^[.#*-]{11}$')");
	}

	@ParameterizedTest
	@CsvSource({ "1, employment", "2, jobs_per_1000", "3, location_quotient", "4, hourly_mean", "5, hourly_median",
			"6, annual_mean", "7, annual_p10", "8, annual_p25", "9, annual_median", "10, annual_p75",
			"11, annual_p90" })
	void haveAnAmountJustWhereTheMarkSaysSo(int position, String column) throws SQLException {
		assertNone("SELECT soc, vintage, place FROM wage WHERE (" + column + " IS NOT NULL) <> (SUBSTRING(marks, "
				+ position + ", 1) IN ('.', '#'))");
	}

	@ParameterizedTest
	@CsvSource({ "4, hourly_mean, hourly_cap", "5, hourly_median, hourly_cap", "6, annual_mean, annual_cap",
			"7, annual_p10, annual_cap", "8, annual_p25, annual_cap", "9, annual_median, annual_cap",
			"10, annual_p75, annual_cap", "11, annual_p90, annual_cap" })
	void haveTheCapOfTheVintageWhereAWageIsCapped(int position, String column, String cap) throws SQLException {
		assertNone("SELECT soc, w.vintage, place FROM wage w JOIN wage_vintage v ON v.vintage = w.vintage"
				+ " AND (v.scope = 'national') = (w.place = '00') WHERE SUBSTRING(marks, " + position
				+ ", 1) = '#' AND " + column + " IS DISTINCT FROM " + cap);
	}

	/** Those of which BLS prints #, by its own workbook of May 2024. */
	@Test
	void haveTheCapWhereTheMedianOfASectorIsCapped() throws SQLException {
		assertThat(database.rows("SELECT employment, annual_median, annual_median_capped FROM sector_employment"
				+ " WHERE soc = '29-1211' ORDER BY naics"))
			.containsExactly("680,217170,FALSE", "40890,239200,TRUE");
		assertThat(count("SELECT COUNT(*) FROM sector_employment WHERE annual_median_capped")).isEqualTo(45);
		assertNone("SELECT soc, naics FROM sector_employment WHERE annual_median_capped AND annual_median <> 239200");
	}

	/**
	 * Alabama, anesthesiologists: the table has * for the jobs alone and # for the year
	 * alone.
	 */
	@Test
	void haveTheMarkThatTheRowTellsWhereTheTableOfStatesIsEmpty() throws SQLException {
		assertThat(database.rows(
				"SELECT hourly_median, marks FROM wage WHERE soc = '29-1211' AND vintage = 2024" + " AND place = '01'"))
			.containsExactly("115.00,***.#..####");
		String states = " FROM wage JOIN place ON code = place WHERE kind = 'state'" + " AND soc NOT LIKE '%-0000'";
		assertNone("SELECT soc, vintage, place" + states + " AND basis <> 'annual'"
				+ " AND SUBSTRING(marks, 4, 2) LIKE '%-%'");
		assertNone("SELECT soc, vintage, place" + states + " AND SUBSTRING(marks, 2, 2) LIKE '%-%'");
		assertNone("SELECT soc, vintage, place" + states + " AND basis <> 'annual'"
				+ " AND SUBSTRING(marks, 9, 1) = '#' AND SUBSTRING(marks, 5, 1) <> '#'");
		assertThat(count("SELECT COUNT(*)" + states + " AND vintage = 2024 AND SUBSTRING(marks, 2, 1) = '*'"))
			.isEqualTo(1319);
		assertThat(count("SELECT COUNT(*)" + states + " AND vintage = 2025 AND SUBSTRING(marks, 3, 1) = '*'"))
			.isEqualTo(1281);
	}

	/** No table has hourly pay of the territories, nor ratios of them in May 2024. */
	@Test
	void haveNoMarkWhereATableHasNoSuchFigureOfAPlace() throws SQLException {
		String territories = " FROM wage JOIN place ON code = place WHERE kind = 'territory'";
		assertThat(database.rows("SELECT DISTINCT SUBSTRING(marks, 4, 2)" + territories)).containsExactly("--");
		assertThat(database.rows("SELECT DISTINCT SUBSTRING(marks, 2, 2)" + territories + " AND vintage = 2024"))
			.containsExactly("--");
		assertThat(database.rows("SELECT DISTINCT SUBSTRING(marks, 2, 2) FROM wage WHERE place = '00'"))
			.containsExactly("--");
	}

	@Test
	void capNoCounts() throws SQLException {
		assertNone("SELECT soc, vintage, place FROM wage WHERE SUBSTRING(marks, 1, 3) LIKE '%#%'");
	}

	private static void assertNone(String query) throws SQLException {
		assertThat(database.rows(query)).isEmpty();
	}

	private static long count(String query) throws SQLException {
		return Long.parseLong(database.rows(query).get(0));
	}

	/** No value of the tables has a line break in it. */
	private static long rowsOf(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count() - 1;
		}
	}

}

package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.dataset.file.DataError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Breaks one thing at a time in a copy of the small data set, below a full database. */
class BrokenDataTests {

	private static final String GUIDE = "careers/en/medical-office-administrator.yaml";

	private static final String OCCUPATIONS = "occupations/occupations.csv";

	private static final String PROJECTIONS = "occupations/projections.csv";

	private static final String PIECES = "fit/en/pieces-of-work.csv";

	private static final String PROFILES = "occupations/profiles.csv";

	private static final String PROFILE_ROW = "43-6013,2,2,2.29,";

	private static final String PLACES = "places/places.csv";

	private static final String COUNTIES = "places/counties.csv";

	private static final String ZIPS = "places/zips.csv";

	private static final String BRACKETS = "taxes/brackets.csv";

	private static final String INCOME_TAXES = "taxes/income-taxes.csv";

	private static final String PARITIES = "places/price-parities.csv";

	private static final String NATION = "wages/national-2024.csv";

	private static final String NATION_ROW = "43-6013,,830760,21.91,21.46,45580,35050,37880,44640,49720,60050";

	private static final String VINTAGES = "wages/vintages.csv";

	private static final String TITLES = "occupations/en/titles.csv";

	private static final String AREAS = "wages/areas-2025.csv";

	private static final String STATES = "wages/states-2024.csv";

	private static final String STATES_ROW = "43-6013,06,116890,6.473,1.2,26.16,25.34,54420,38070,";

	private static final String TUITION = "training/tuition.csv";

	private static final String EDUCATION = "training/entry-education.csv";

	private static final String SEPARATIONS = "occupations/separations.csv";

	private static final String ROUNDS = "outlook/rounds.csv";

	private static final String ERRORS = "wages/standard-errors.csv";

	private static final String LICENSES = "licenses/licenses.csv";

	private static final String CLAIMS = "claims/en/claims.csv";

	private static final String ATTAINMENT = "occupations/education-attainment.csv";

	private static final String SPONSORS = "apprenticeships/sponsors.csv";

	private static final String COLLEGES = "programs/colleges.csv";

	private static final String AWARDS = "programs/awards.csv";

	private static final String ACCREDITORS = "programs/accreditors.csv";

	private static final String CORRECTION = "corrections/en/2026-01-20-an-older-one.yaml";

	private static MemoryDatabase database;

	private static Map<String, String> before;

	@TempDir
	private Path parent;

	@BeforeAll
	static void fill() throws SQLException {
		database = new MemoryDatabase();
		database.load(FolderCopy.FIXTURE);
		before = database.contents();
	}

	@AfterAll
	static void close() throws SQLException {
		database.close();
	}

	static Stream<Broken> tables() {
		return Stream.of(
				new Broken("a missing column", PLACES, ",abbreviation,name,kind,states", ",abbreviation,name",
						", line #, column 4: expected the column kind, but found the end of the line"),
				new Broken("another column", PLACES, ",abbreviation,", ",postal,",
						", line #, column 2: expected the column abbreviation, but found 'postal'"),
				new Broken("an extra column", PLACES, "kind,states", "kind,states,capital",
						", line #, column 6: expected the end of the line, but found 'capital'"),
				new Broken("a truncated row", NATION, NATION_ROW, "43-6013,,830760,21.91",
						", line #, column hourly_median: expected 11 values, but found 4 values"),
				new Broken("an extra value", NATION, NATION_ROW, NATION_ROW + ",1",
						", line #, column 12: expected 11 values, but found 12 values"),
				new Broken("a quote without end", "sources/en/sources.csv", "\"BLS, May 2024\"", "\"BLS, May 2024",
						": expected comma-separated values, but found a mistake: Unexpected character"
								+ " after closing quote: 'T' (0x54) (record starting at line 3)"),
				new Broken("a control character", "occupations/en/summaries.csv", "43-6013,\"Schedule",
						"43-6013,\"\0Schedule",
						", line #, column 10: expected a character of a text, but found U+0000"),
				new Broken("an unknown SOC code", PROJECTIONS, "43-6013,", "43-6000,",
						", line #, column soc: expected a SOC code of occupations/occupations.csv, but found '43-6000'"),
				new Broken("a code that is no SOC code", OCCUPATIONS, "43-6013,", "436013,",
						", line #, column soc: expected a SOC code such as 43-6013, but found '436013'"),
				new Broken("an unknown state", STATES, "43-6013,06,", "43-6013,07,",
						", line #, column place: expected a place code of places/places.csv, but found '07'"),
				new Broken("an unknown source", PARITIES, "06,2023,112.581,bea-rpp-2023", "06,2023,112.581,bea",
						", line #, column source: expected the id of a source in sources/en/sources.csv, but found 'bea'"),
				new Broken("a key a second time", STATES, STATES_ROW,
						"43-6013,11,116890,6.473,1.2,26.16,25.34,54420,38070,",
						", line #+1, column soc and place: expected every row to have a key of its own,"
								+ " but found '43-6013, 11' a second time"),
				new Broken("an address a second time", OCCUPATIONS, ",chief-executives\n", ",management\n",
						", line #, column slug: expected a text that no other row has, but found 'management'"),
				new Broken("an address of another page", OCCUPATIONS, ",chief-executives\n", ",a-to-z\n",
						", line #, column slug: expected small letters from a to z, digits and hyphens,"
								+ " but none of a-to-z, groups, suggest, but found 'a-to-z'"),
				new Broken("an abbreviation a second time", PLACES, "28,MS,", "28,CA,",
						", line #, column abbreviation: expected a text that no other row has, but found 'CA'"),
				new Broken("a word that is none of the few", PLACES, "California,state", "California,province",
						", line #, column kind: expected one of 'nation', 'state', 'territory', 'metro', 'nonmetro', but found 'province'"),
				new Broken("a code that no place has", PLACES, "06,CA,", "0006,CA,",
						", line #, column place: expected two digits, or five to seven for an area, but found '0006'"),
				new Broken("a state that is in a state", PLACES, "California,state,", "California,state,CA",
						", line #, column states: expected one of '', but found 'CA'"),
				new Broken("an area in no state", PLACES, "metro,WA CA", "metro,",
						", line #, column states: expected a text, but found nothing"),
				new Broken("an area in a state that is none", PLACES, "metro,WA CA", "metro,WA XX",
						", line #, column states: expected the letters of states, with blanks between them,"
								+ " but found 'WA XX'"),
				new Broken("wages of a state among those of areas", AREAS, "29-1141,44060,", "29-1141,53,",
						", line #, column place: expected the code of an area in places/places.csv, but found '53'"),
				new Broken("an empty cell where a mark belongs", AREAS, ",1.23,82560,", ",1.23,,",
						", line #, column annual_p10: expected a whole number, but found nothing"),
				new Broken("a percentile of an area below a lower one", AREAS, ",111750,", ",91750,",
						", line #, column annual_median: expected at least the 96520 of a lower percentile,"
								+ " but found '91750'"),
				new Broken("a county of an area that is none", COUNTIES, "Spokane County,44060,",
						"Spokane County,44061,",
						", line #, column area: expected a place code of places/places.csv, but found '44061'"),
				new Broken("a code that is no county's", COUNTIES, "53063,", "5363,",
						", line #, column county: expected five digits, but found '5363'"),
				new Broken("a ZIP code that lost its zero", ZIPS, "99201,", "9201,",
						", line #, column zip: expected five digits, but found '9201'"),
				new Broken("a ZIP code of a county that is none", ZIPS, "99201,Spokane,53063,", "99201,Spokane,53064,",
						", line #, column county: expected a code of places/counties.csv, but found '53064'"),
				new Broken("a ZIP code that reaches into a county that is none", ZIPS, "Falls,53063,53065,",
						"Falls,53063,53066,",
						", line #, column other_counties: expected a code of places/counties.csv,"
								+ " or several with blanks between them, but found '53066'"),
				new Broken("whose ZIP codes is not known", "places/zip-ranges.csv", "09000,09899,military,",
						"09000,09899,army,",
						", line #, column kind: expected one of 'military', 'island', but found 'army'"),
				new Broken("a rent of nothing", "places/rents.csv", "53,2026,1675,", "53,2026,0,",
						", line #, column one_bedroom: expected a number above zero, but found '0'"),
				new Broken("a minimum wage from no day on", "places/minimum-wages.csv", "53,2026-01-01,", "53,,",
						", line #, column effective: expected a date such as 2026-11-22, but found nothing"),
				new Broken("a tax of a year without brackets", INCOME_TAXES, "53,2026,", "53,2025,",
						", line #, column tax_year: expected a year of which the place has rows in taxes/brackets.csv,"
								+ " but found '2025'"),
				new Broken("a part of the law that no page has words for", INCOME_TAXES, "last-year surtax",
						"last-year tithe",
						", line #, column left_out: expected words of 'local', 'last-year', 'sources-differ', 'surtax',"
								+ " 'recapture', 'credit', 'federal-tax', 'low-income', 'exemption', 'shrinking-deduction'"
								+ " with blanks between them, but found 'last-year tithe credit'"),
				new Broken("a first bracket above nothing", BRACKETS, "00,2026,0,10,", "00,2026,1,10,",
						", line #, column taxable_from: expected 0 in the first row of a place, but found '1'"),
				new Broken("brackets that don't ascend", BRACKETS, "00,2026,50400,", "00,2026,5040,",
						", line #, column taxable_from: expected a number above that of the row before, but found '5040'"),
				new Broken("brackets of a place without a tax", BRACKETS, "53,2026,0,", "66,2026,0,",
						", line #, column place: expected a place of taxes/income-taxes.csv, but found '66'"),
				new Broken("a tax of more than everything", BRACKETS, "640600,37,", "640600,370,",
						", line #, column percent: expected a number from 0 to 100, but found '370'"),
				new Broken("payroll taxes of a year without income taxes", "taxes/payroll-taxes.csv", "2026,6.2,",
						"2027,6.2,",
						", line #, column tax_year: expected a tax year of taxes/income-taxes.csv, but found '2027'"),
				new Broken("a latitude above the pole", ZIPS, "47.6665,", "147.6665,",
						", line #, column latitude: expected a number from -90 to 90, but found '147.6665'"),
				new Broken("a missing text", PLACES, "06,CA,California", "06,CA,",
						", line #, column name: expected a text, but found nothing"),
				new Broken("a label that a spreadsheet made a date of", VINTAGES, "May 2024", "May-24",
						", line #, column label: expected a month and the year of the row, such as May 2024,"
								+ " but found 'May-24'"),
				new Broken("a label of another year", VINTAGES, "May 2025", "May 2052",
						", line #, column label: expected a month and the year of the row, such as May 2025,"
								+ " but found 'May 2052'"),
				new Broken("a month that a spreadsheet made a date of", "sources/en/sources.csv", ",May 2026,",
						",26-May,",
						", line #, column released: expected a text, not the date that a spreadsheet has made of it,"
								+ " but found '26-May'"),
				new Broken("a day that a spreadsheet made of a month", "sources/en/sources.csv", ",April 2025,",
						",4/1/2025,",
						", line #, column released: expected a text, not the date that a spreadsheet has made of it,"
								+ " but found '4/1/2025'"));
	}

	static Stream<Broken> numbers() {
		return Stream.of(
				new Broken("text where a number belongs", NATION, "43-6013,,830760,", "43-6013,,many,",
						", line #, column employment: expected a whole number not below zero, # (at or above the cap),"
								+ " * (not released) or nothing (not in the table), but found 'many'"),
				new Broken("a number with a comma", PROJECTIONS, "43-6013,2024,2034,850.0,",
						"43-6013,2024,2034,\"8,500.0\",",
						", line #, column employment_base_thousands: expected a number, but found '8,500.0'"),
				new Broken("a number too large for its column", PROJECTIONS, "43-6013,2024,2034,850.0,",
						"43-6013,2024,2034,850000000.0,",
						", line #, column employment_base_thousands: expected a number below 100000000,"
								+ " but found '850000000.0'"),
				new Broken("a cap where the vintage has none", "wages/national-2025.csv",
						"43-6013,,961610,22.5,22.08,46800,35930,38570,45930,50580,60530",
						"43-6013,,961610,22.5,22.08,46800,35930,38570,45930,50580,#",
						", line #, column annual_p90: expected an amount: May 2025 has no cap on it"
								+ " in wages/vintages.csv, but found '#'"),
				new Broken("a cap on employment", NATION, "43-6013,,830760,", "43-6013,,#,",
						", line #, column employment: expected an amount: May 2024 has no cap on it"),
				new Broken("negative employment", NATION, "43-6013,,830760,", "43-6013,,-830760,",
						", line #, column employment: expected a whole number not below zero"),
				new Broken("a negative wage", NATION, ",21.46,", ",-21.46,",
						", line #, column hourly_median: expected a number above zero"),
				new Broken("a wage of zero", NATION, ",35050,", ",0,",
						", line #, column annual_p10: expected a whole number above zero"),
				new Broken("a quarter that earns less than a tenth", NATION, ",35050,37880,", ",37880,35050,",
						", line #, column annual_p25: expected at least the 37880 of a lower percentile, but found '35050'"),
				new Broken("a percentile above the cap below it", NATION, ",49720,60050", ",239201,#",
						", line #, column annual_p90: expected at least the 239201 of a lower percentile, but found '#'"),
				new Broken("a price parity of zero", PARITIES, "112.581", "0",
						", line #, column all_items: expected a number above zero, but found '0'"),
				new Broken("a negative price parity", PARITIES, "112.581", "-112.581",
						", line #, column all_items: expected a number above zero, but found '-112.581'"),
				new Broken("a negative median of a sector", "occupations/sector-employment.csv", "23,30,50920",
						"23,30,-50920",
						", line #, column annual_median: expected a number above zero, but found '-50920'"),
				new Broken("a negative median of a year", "wages/history.csv", ",2024,2025,44640,",
						",2024,2025,-44640,",
						", line #, column annual_median: expected a number above zero, but found '-44640'"),
				new Broken("negative openings", PROJECTIONS, ",4.2,85.9,0.0,High", ",4.2,-85.9,0.0,High",
						", line #, column openings_per_year_thousands: expected a number that is not below zero,"
								+ " but found '-85.9'"),
				new Broken("a flag that is neither", "occupations/en/titles.csv", "(Chief Executive Officer),1",
						"(Chief Executive Officer),yes",
						", line #, column reported: expected 1 or 0, but found 'yes'"));
	}

	static Stream<Broken> units() {
		return Stream.of(
				new Broken("a wage a year in the column of one an hour", NATION, ",21.91,21.46,45580,",
						",45580,21.46,45580,",
						", line #, column hourly_mean: expected a wage an hour, below 1,000, but found '45580'"),
				new Broken("a wage an hour in the column of one a year", NATION, ",45580,35050,37880,44640,",
						",45580,35050,37880,21,",
						", line #, column annual_median: expected a wage a year, of at least 1,000, but found '21'"),
				new Broken("a wage a month in the column of one an hour", NATION, ",21.46,", ",372.00,",
						", line #, column hourly_median: expected about 21.46, the 44640 of annual_median by 2,080 hours,"
								+ " but found '372.00'"),
				new Broken("a wage an hour that a digit is missing of", STATES, ",26.16,25.34,54420,",
						",2.16,25.34,54420,",
						", line #, column hourly_mean: expected about 26.16, the 54420 of annual_mean by 2,080 hours,"
								+ " but found '2.16'"),
				new Broken("a wage a year in the column of one an hour, and none a year", "wages/national-2025.csv",
						"27-2011,hourly,55000,58.29,29.05,", "27-2011,hourly,55000,58.29,60424,",
						", line #, column hourly_median: expected a wage an hour, below 1,000, but found '60424'"),
				new Broken("a cap a year in the column of one an hour", VINTAGES, ",239200,115.00,", ",239200,239200,",
						", line #, column hourly_cap: expected about 115.00, the 239200 of annual_cap by 2,080 hours,"
								+ " but found '239200'"));
	}

	static Stream<Broken> terms() {
		return Stream.of(
				new Broken("an education with a curly apostrophe", PROJECTIONS, "Bachelor's degree",
						"Bachelor’s degree",
						", line #, column entry_education: expected one of 'No formal educational credential',"
								+ " 'High school diploma"),
				new Broken("an education in capitals", PROJECTIONS, "Bachelor's degree", "Bachelor's Degree",
						", line #, column entry_education: expected one of 'No formal educational credential',"
								+ " 'High school diploma"),
				new Broken("an experience that there is not", PROJECTIONS, "5 years or more", "more than 5 years",
						", line #, column work_experience: expected one of 'None', 'Less than 5 years',"
								+ " '5 years or more', but found 'more than 5 years'"),
				new Broken("a training that there is not", PROJECTIONS, "Apprenticeship", "apprenticeship",
						", line #, column on_the_job_training: expected one of 'None', 'Short-term on-the-job training',"),
				new Broken("an education that no address names", EDUCATION, "\nbachelor,", "\nbachelors,",
						", line #, column education: expected one of 'none', 'high-school', 'some-college',"),
				new Broken("a title in capitals", TITLES, "Chief Diversity Officer (CDO),1",
						"CEO (CHIEF EXECUTIVE OFFICER),1",
						", line #, column soc and title: expected every row to have a key of its own,"
								+ " but found '11-1011, CEO (CHIEF EXECUTIVE OFFICER)' a second time"),
				new Broken("a title with blanks around it", TITLES, "Chief Diversity Officer (CDO),1",
						"CEO (Chief\u00A0 Executive Officer) ,1",
						", line #, column soc and title: expected every row to have a key of its own,"),
				new Broken("an address with a blank behind it", PLACES, "28,MS,", "28,CA ,",
						", line #, column abbreviation: expected a text that no other row has, but found 'CA '"));
	}

	static Stream<Broken> missingRows() {
		return Stream.of(
				new Broken("no nation", PLACES, "00,US,United States,nation,\n", "",
						": expected a row with '00' as its place, but found none"),
				new Broken("no price level of the nation", PARITIES, "00,2023,100.000,bea-rpp-2023\n", "",
						": expected a row with '00, 2023' as its place and vintage, but found none"),
				new Broken("no projection of all jobs", PROJECTIONS,
						"00-0000,2024,2034,169956.1,175167.9,3.1,18863.3,5.8,,,,bls-projections-2024\n", "",
						": expected a row with '00-0000, 2024' as its soc and base_year, but found none"),
				new Broken("no row of an education", EDUCATION,
						"high-school,,0,0,0,0,0,0,Counted from the end of high school.\n", "",
						": expected a row with 'high-school' as its education, but found none"),
				new Broken("no major group", OCCUPATIONS, "11-0000,major,management\n", "",
						", line #, column soc: expected a row of its major group 11-0000 above it,"
								+ " but found '11-1011'"),
				new Broken("an occupation without a name", OCCUPATIONS, "43-6013,detailed,", "43-6019,detailed,",
						", line #, column soc: expected a code with a row in occupations/en/names.csv,"
								+ " but found '43-6019'"),
				new Broken("a name of no occupation", "occupations/en/names.csv", "soc,title,name\n",
						"soc,title,name\n43-6019,Secretaries,Secretaries\n",
						", line #+1, column soc: expected a SOC code of occupations/occupations.csv,"
								+ " but found '43-6019'"),
				new Broken("no table of states", VINTAGES,
						"2024,states,May 2024,wages/states-2024.csv,239200,115.00,bls-oews-2024\n"
								+ "2025,national,May 2025,wages/national-2025.csv,,,bls-oews-2025\n"
								+ "2025,states,May 2025,wages/states-2025.csv,,,bls-oews-2025\n"
								+ "2025,areas,May 2025,wages/areas-2025.csv,,,bls-oews-2025\n",
						"", ": expected a table of states, but found none"),
				new Broken("a piece of work of an occupation without ratings", PIECES, "11-1011,", "11-1012,",
						", line #, column soc: expected a SOC code of occupations/profiles.csv, but found '11-1012'"),
				new Broken("an unknown source of profiles", PROFILES, ",onet-profiles", ",onet",
						", line #, column source: expected the id of a source in sources/en/sources.csv, but found 'onet'"));
	}

	static Stream<Broken> profiles() {
		return Stream.of(
				new Broken("a job zone that there is not", PROFILES, PROFILE_ROW, "43-6013,6,6,2.29,",
						", line #, column job_zone_from: expected a number from 1 to 5, but found '6'"),
				new Broken("a highest job zone that there is not", PROFILES, PROFILE_ROW, "43-6013,2,6,2.29,",
						", line #, column job_zone_to: expected a number from 2 to 5, but found '6'"),
				new Broken("a highest job zone below the lowest", PROFILES, PROFILE_ROW, "43-6013,3,2,2.29,",
						", line #, column job_zone_to: expected a number from 3 to 5, but found '2'"),
				new Broken("an interest above the scale", PROFILES, PROFILE_ROW, "43-6013,2,2,8.0,",
						", line #, column realistic: expected a number from 1 to 7, but found '8.0'"),
				new Broken("an interest that is missing", PROFILES, PROFILE_ROW, "43-6013,2,2,,",
						", line #, column realistic: expected a number, but found nothing"),
				new Broken("an importance below the scale", "occupations/occupation-skills.csv", "43-6013,2.A.1.d,4.00",
						"43-6013,2.A.1.d,0.99",
						", line #, column importance: expected a number from 1 to 5, but found '0.99'"),
				new Broken("a level above the scale", "occupations/occupation-skills.csv", "43-6013,2.A.1.d,4.00,3.62",
						"43-6013,2.A.1.d,4.00,7.01",
						", line #, column level: expected a number from 0 to 7, but found '7.01'"),
				new Broken("a source of ratings that is unknown", "occupations/occupation-skills.csv",
						"43-6013,2.A.1.d,4.00,3.62,onet-skills", "43-6013,2.A.1.d,4.00,3.62,onet",
						", line #, column source: expected the id of a source in sources/en/sources.csv, but found 'onet'"),
				new Broken("an unknown skill", "occupations/occupation-skills.csv", "43-6013,2.A.1.d,",
						"43-6013,2.A.1.z,",
						", line #, column skill: expected a skill of occupations/en/skills.csv, but found '2.A.1.z'"),
				new Broken("a kind that is neither skill nor knowledge", "occupations/en/skills.csv", "2.A.1.a,skill,",
						"2.A.1.a,talent,",
						", line #, column kind: expected one of 'skill', 'knowledge', but found 'talent'"),
				new Broken("an unknown SOC code of a related occupation", "occupations/related.csv", "43-6013,41-2011",
						"43-6013,41-2010",
						", line #, column related: expected a SOC code of occupations/occupations.csv,"
								+ " but found '41-2010'"),
				new Broken("software a second time", "occupations/software.csv", "43-6013,Epic Systems,",
						"43-6013,Microsoft Excel,",
						", line #, column soc and product: expected every row to have a key of its own,"
								+ " but found '43-6013, Microsoft Excel' a second time"),
				new Broken("a word that means nothing", "occupations/en/search-words.csv", "sparky,electrician",
						"sparky,", ", line #, column means: expected a text, but found nothing"),
				new Broken("a wish that sets no filter", "occupations/en/wishes.csv", ",pay=100000,", ",a lot,",
						", line #, column sets: expected filters of the finder such as education=none&pay=50000,"
								+ " or nothing, but found 'a lot'"),
				new Broken("an answer that leads nowhere", "occupations/en/wishes.csv", "https://askjan.org", "askjan",
						", line #, column links: expected names, each with its address, with semicolons between,"
								+ " or nothing, but found 'Job Accommodation Network askjan'"),
				new Broken("a city in no state", "places/en/place-words.csv", "spokane,WA,", "spokane,WX,",
						", line #, column abbreviation: expected two letters of a state, but found 'WX'"),
				new Broken("a word for no place", "places/en/place-words.csv", "washington state,WA,",
						"washington state,,",
						", line #, column abbreviation: expected two letters of a state, but found nothing"));
	}

	static Stream<Broken> training() {
		return Stream.of(
				new Broken("tuition of zero", TUITION, ",10974,", ",0,",
						", line #, column dollars_a_year: expected a number above zero, but found '0'"),
				new Broken("tuition in words", TUITION, ",10974,", ",cheap,",
						", line #, column dollars_a_year: expected a whole number, but found 'cheap'"),
				new Broken("a cheapest college above the average", TUITION, ",10974,6152,", ",10974,16152,",
						", line #, column lowest: expected a number from 0 to 10974, but found '16152'"),
				new Broken("a school year of no year", TUITION, "2023–24", "last year",
						", line #, column school_year: expected the two years of a school year, such as 1999–00, but found 'last year'"),
				new Broken("an unknown source of tuition", TUITION, "ed-scorecard-2023", "ed",
						", line #, column source: expected the id of a source in sources/en/sources.csv, but found 'ed'"),
				new Broken("no price for the nation", TUITION, "00,two-year,2023–24,3497,1289,7108,ed-scorecard-2023\n",
						"", ": expected a row of the nation (00) for two-year, but found none"),
				new Broken("an unknown school", EDUCATION, "some-college,two-year", "some-college,college",
						", line #, column school: expected one of 'two-year', 'four-year', but found 'college'"),
				new Broken("training that never ends", EDUCATION, "bachelor,four-year,48,48,48",
						"bachelor,four-year,48,48,121",
						", line #, column undergraduate_high: expected a number from 48 to 120, but found '121'"),
				new Broken("training shorter than none", EDUCATION, "associate,two-year,24,", "associate,two-year,-24,",
						", line #, column undergraduate_low: expected a number from 0 to 120, but found '-24'"),
				new Broken("a residency that is shorter at most than it is usually", "training/lengths.csv",
						"29-1242,48,48,48,48,60,60,60", "29-1242,48,48,48,48,60,60,30",
						", line #, column residency_max: expected a number from 60 to 120, but found '30'"),
				new Broken("an unknown job that leads to another", "training/experience.csv", "11-1011,23-1011",
						"11-1011,13-9999",
						", line #, column from_soc: expected a SOC code of occupations/occupations.csv,"
								+ " but found '13-9999'"),
				new Broken("an education a second time", EDUCATION, "doctoral,", "master,",
						", line #, column education: expected every row to have a key of its own,"
								+ " but found 'master' a second time"));
	}

	static Stream<Broken> programs() {
		return Stream.of(
				new Broken("a college of no place", COLLEGES, ",Columbus,39,43215,", ",Columbus,40,43215,",
						", line #, column place: expected a place code of places/places.csv, but found '40'"),
				new Broken("a ZIP that lost its first digit", COLLEGES, ",72,00725,", ",72,725,",
						", line #, column zip: expected a ZIP of five digits, but found '725'"),
				new Broken("a college beyond the pole", COLLEGES, ",39.9689,-82.9877,", ",99.9689,-82.9877,",
						", line #, column latitude: expected a number from -90 to 90, but found '99.9689'"),
				new Broken("a website that is none", COLLEGES, "https://www.cscc.edu/", "www.cscc.edu",
						", line #, column website: expected an address that starts with https://,"
								+ " but found 'www.cscc.edu'"),
				new Broken("a college of nobody", COLLEGES, "https://www.cscc.edu/,public,",
						"https://www.cscc.edu/,state,",
						", line #, column ownership: expected one of 'public', 'nonprofit', 'for-profit',"
								+ " but found 'state'"),
				new Broken("a share in percent", COLLEGES, ",7233,5386,0.2506,", ",7233,5386,25.06,",
						", line #, column completion_rate: expected a number from 0 to 1, but found '25.06'"),
				new Broken("a tuition of zero", COLLEGES, ",5338,10917,,7233,", ",0,10917,,7233,",
						", line #, column tuition_in_state: expected a number above zero, but found '0'"),
				new Broken("a tuition of other states of zero", COLLEGES, ",5338,10917,,7233,", ",5338,0,,7233,",
						", line #, column tuition_out_of_state: expected a number above zero, but found '0'"),
				new Broken("a debt without a year", COLLEGES, ",39435,8749,2021", ",39435,8749,",
						", line #, column debt_year: expected the year of the debt, and nothing without one,"
								+ " but found nothing"),
				new Broken("the number of a college that is none", COLLEGES, "202222,Columbus", "20222,Columbus",
						", line #, column id: expected the six digits of a college in IPEDS, but found '20222'"),
				new Broken("an award of an unknown field", AWARDS, "51.3801,202222,", "51.9801,202222,",
						", line #, column cip: expected a CIP code of programs/en/fields.csv, but found '51.9801'"),
				new Broken("an award of an unknown college", AWARDS, "51.3801,202222,", "51.3801,999999,",
						", line #, column college: expected the number of a college in programs/colleges.csv,"
								+ " but found '999999'"),
				new Broken("an unknown award level", AWARDS, "51.3801,202222,3,", "51.3801,202222,9,",
						", line #, column level: expected the code of an award level in IPEDS, but found '9'"),
				new Broken("no award at all", AWARDS, "51.3801,202222,3,", "51.3801,202222,3,-",
						", line #, column awards: expected a number above zero, but found '-"),
				new Broken("an accreditor of an unknown occupation", ACCREDITORS, "31-9092,", "31-9999,",
						", line #, column soc: expected a SOC code of occupations/occupations.csv,"
								+ " but found '31-9999'"),
				new Broken("somebody else who asks for a program", ACCREDITORS, ",certification,", ",rumor,",
						", line #, column asked_by: expected one of 'all-states', 'most-states',"
								+ " 'licensing-states', 'exam', 'certification', but found 'rumor'"),
				new Broken("a look-up that is no address", ACCREDITORS, "https://www.caahep.org/", "caahep.org/",
						", line #, column look_up: expected an address that starts with https://, but found 'caahep.org/"),
				new Broken("a source that is no address", ACCREDITORS, "https://www.aama-ntl.org/", "aama-ntl.org/",
						", line #, column address: expected an address that starts with https://,"
								+ " but found 'aama-ntl.org/"),
				new Broken("a day that is none", ACCREDITORS, ",2026-11-30", ",2026-11-31",
						", line #, column checked: expected a date such as 2026-11-22, but found '2026-11-31'"),
				new Broken("a field without a code", "programs/en/fields.csv", "51.3801,", "513801,",
						", line #, column cip: expected a CIP code such as 51.3801, but found '513801'"),
				new Broken("a field of an unknown occupation", "programs/occupations.csv", "47-2111,", "47-9999,",
						", line #, column soc: expected a SOC code of occupations/occupations.csv,"
								+ " but found '47-9999'"),
				new Broken("a year that is none", "programs/vintages.csv", "fields,2020,", "fields,new,",
						", line #, column period: expected a year, or a school year such as 1999–00, but found 'new'"),
				new Broken("facts without a year", "programs/vintages.csv", "fields,2020,nces-cip-soc-2020\n", "",
						": expected a row with 'fields' as its facts, but found none"));
	}

	static Stream<Broken> claims() {
		return Stream.of(
				new Broken("an older wage of an unknown line", "claims/wages.csv", "43-6013,2017,2010,",
						"43-6019,2017,2010,",
						", line #, column soc: expected a code of claims/en/lines.csv with that version,"
								+ " but found '43-6019'"),
				new Broken("a wage of a code in a classification that had it not", "claims/wages.csv",
						"43-6013,2017,2010,", "43-6013,2017,2000,",
						", line #, column soc: expected a code of claims/en/lines.csv with that version,"
								+ " but found '43-6013'"),
				new Broken("a round of projections that looks back", "claims/projections.csv", "11-9111,2020,2030,",
						"11-9111,2020,2010,",
						", line #, column target_year: expected a number from 2021 to 9999, but found '2010'"),
				new Broken("a round without a change", "claims/projections.csv", ",569.4,32.5,", ",569.4,,",
						", line #, column change_percent: expected a number, but found nothing"),
				new Broken("a line without a title", "claims/en/lines.csv", "29-1141,2010,Registered nurses",
						"29-1141,2010,", ", line #, column title: expected a text, but found nothing"),
				new Broken("an unknown relation", "claims/other-codes.csv", "11-9111,confused", "11-9111,like",
						", line #, column relation: expected one of 'part', 'confused', but found 'like'"),
				new Broken("another code that no line has", "claims/other-codes.csv", "2018,11-9111", "2018,11-9112",
						", line #, column other_soc: expected a code of claims/en/lines.csv with that version,"
								+ " but found '11-9112'"),
				new Broken("an unknown verdict", CLAIMS, ",typo,", ",wrong,",
						", line #, column verdict: expected one of 'right', 'undated', 'misdated',"),
				new Broken("a claim of an unknown kind", CLAIMS, "144,43-6013,annual-median,", "144,43-6013,median,",
						", line #, column kind: expected one of 'annual-median', 'hourly-median', 'growth',"),
				new Broken("a claim on an unknown occupation", CLAIMS, "144,43-6013,", "144,43-6019,",
						", line #, column soc: expected a SOC code of occupations/occupations.csv, but found '43-6019'"),
				new Broken("a claim a second time", CLAIMS, "144,43-6013,", "141,43-6013,",
						", line #, column claim: expected every row to have a key of its own,"),
				new Broken("a link that is none", CLAIMS, "https://www.wageography.com", "www.wageography.com",
						", line #, column address: expected an address that starts with https://,"),
				new Broken("a finding without a year", CLAIMS, ",annual-median,2021,,29-1141,",
						",annual-median,,,29-1141,",
						", line #, column base_year: expected a year where there is a statistic,"),
				new Broken("a finding without a line", CLAIMS, ",annual-median,2021,,29-1141,",
						",annual-median,2021,,,",
						", line #, column line: expected a SOC code where there is a statistic,"),
				new Broken("a reason whose example is no claim", "claims/en/reasons.csv", ",,144", ",,9999",
						", line #, column claim: expected the number of a claim in claims/en/claims.csv,"
								+ " but found '9999'"));
	}

	static Stream<Broken> licenses() {
		return Stream.of(
				new Broken("a license of no place", LICENSES, "39,OH-01,", "40,OH-01,",
						", line #, column place: expected a place code of places/places.csv, but found '40'"),
				new Broken("a license a second time", LICENSES, "39,OH-02,", "39,OH-01,",
						", line #, column place and id: expected every row to have a key of its own,"
								+ " but found '39, OH-01' a second time"),
				new Broken("a license of two states", LICENSES, "53,WA-01,", "53,DC-01,",
						", line #, column id: expected a text that no other row has, but found 'DC-01'"),
				new Broken("an unknown kind of license", LICENSES, "39,OH-02,temporary,", "39,OH-02,short,",
						", line #, column kind: expected one of 'license', 'registry', 'secondary', 'business', 'temporary',"
								+ " but found 'short'"),
				new Broken("an unknown kind of exam", LICENSES, "https://www.uspto.gov,other,",
						"https://www.uspto.gov,hard,",
						", line #, column exam: expected one of 'state', 'other', 'both', 'either', 'none', but found 'hard'"),
				new Broken("an address that is none", LICENSES, "https://dchealth.dc.gov/bon", "No URL Provided",
						", line #, column link: expected an address that starts with https://,"
								+ " but found 'No URL Provided'"),
				new Broken("a day that is none", LICENSES, ",2023-08-10,", ",2023-13-10,",
						", line #, column updated: expected a date such as 2026-11-22, but found '2023-13-10'"),
				new Broken("an unknown license of an occupation", "licenses/occupations.csv", "23-1011,MS-01",
						"23-1011,MS-99",
						", line #, column license: expected the id of a license in licenses/licenses.csv,"
								+ " but found 'MS-99'"),
				new Broken("an unknown occupation of a license", "licenses/occupations.csv", "29-1242,OH-01",
						"29-9999,OH-01",
						", line #, column soc: expected a SOC code of occupations/occupations.csv,"
								+ " but found '29-9999'"),
				new Broken("a general word in capitals", "licenses/general-words.csv", "company", "Company",
						", line #, column word: expected a word in small letters from a to z, but found 'Company'"),
				new Broken("an unknown use of a word", "licenses/fitting-words.csv", "23-1011,fits,", "23-1011,suits,",
						", line #, column use: expected one of 'fits', 'needs', 'not', but found 'suits'"),
				new Broken("a word for no occupation", "licenses/fitting-words.csv", "23-10,not,", "99-10,not,",
						", line #, column soc: expected what a SOC code of occupations/occupations.csv begins with,"
								+ " but found '99-10'"),
				new Broken("a decision without a reason", "licenses/left-out.csv", "\"runs a hoist, no electrician\"",
						"", ", line #, column why: expected a text, but found nothing"),
				new Broken("a decision of half and half", "licenses/left-out.csv", "47-2111,0,", "47-2111,2,",
						", line #, column fits: expected 1 or 0, but found '2'"),
				new Broken("an unknown kind of gap", "licenses/gaps.csv", "06,missing,", "06,lost,",
						", line #, column list: expected one of 'missing', 'partial', but found 'lost'"),
				new Broken("an address of nobody", "licenses/gaps.csv", "66,missing,,",
						"66,missing,,https://www.guam.gov",
						", line #, column address: expected nothing where there is no agency,"
								+ " but found 'https://www.guam.gov'"));
	}

	static Stream<Broken> educations() {
		return Stream.of(
				new Broken("shares that do not make 100", ATTAINMENT, ",40.0,24.7,6.9,", ",40.0,2.47,6.9,",
						", line #, column doctoral: expected what makes 100 with the shares before it,"
								+ " but found '6.9'"),
				new Broken("a share above 100", ATTAINMENT, ",100.0,", ",1000,",
						", line #, column doctoral: expected a number from 0 to 100, but found '1000'"),
				new Broken("no shares of all workers", ATTAINMENT, "00-0000,", "11-0000,",
						": expected a row with '00-0000' as its soc, but found none"),
				new Broken("an unknown level of education", "occupations/required-education.csv", "11-1011,master,",
						"11-1011,mba,",
						", line #, column level: expected one of 'none', 'high_school', 'certificate',"
								+ " 'some_college', 'associate', 'bachelor', 'post_bachelor', 'master',"
								+ " 'post_master', 'professional', 'doctoral', 'post_doctoral', but found 'mba'"));
	}

	static Stream<Broken> apprenticeships() {
		return Stream.of(
				new Broken("a trade of no occupation", "apprenticeships/occupations.csv", "47-2111,0643,",
						"47-2112,0643,",
						", line #, column soc: expected a SOC code of occupations/occupations.csv,"
								+ " but found '47-2112'"),
				new Broken("a RAPIDS code that is none", "apprenticeships/occupations.csv", ",0643,", ",no code,",
						", line #, column rapids_code: expected a RAPIDS code such as 0159, but found 'no code'"),
				new Broken("a sponsor of two states", SPONSORS, "53,2023-WA-7,", "53,2019-OH-2,",
						", line #, column id: expected a text that no other row has, but found '2019-OH-2'"),
				new Broken("a ZIP code without its zero", SPONSORS, ",44114,", ",4411,",
						", line #, column zip: expected the five digits of a ZIP code, but found '4411'"),
				new Broken("an unknown kind of sponsor", SPONSORS, "union association", "union club",
						", line #, column kinds: expected some of 'employer', 'union', 'intermediary', 'college',"
								+ " 'association', 'other', 'local_agency', 'community', 'state_agency',"
								+ " 'federal_agency', 'foundation', 'workforce_board', but found 'union club'"),
				new Broken("a mailbox as a website", SPONSORS, "https://www.ibew38.org", "https://us@ibew38.org",
						", line #, column website: expected an address that starts with https://,"
								+ " but found 'https://us@ibew38.org'"),
				new Broken("an unknown sponsor", "apprenticeships/sponsor-occupations.csv", "47-2152,2019-OH-2",
						"47-2152,2019-OH-9",
						", line #, column sponsor: expected the id of a sponsor in apprenticeships/sponsors.csv,"
								+ " but found '2019-OH-9'"),
				new Broken("an unknown gap of sponsors", "apprenticeships/gaps.csv", "53,partial", "53,few",
						", line #, column list: expected one of 'missing', 'partial', but found 'few'"));
	}

	static Stream<Broken> prosAndCons() {
		return Stream.of(
				new Broken("more who leave than there are", SEPARATIONS, "41-2011,2024,2034,9.4",
						"41-2011,2024,2034,940",
						", line #, column transfer_percent: expected a number from 0 to 100, but found '940'"),
				new Broken("a projection that looks back", SEPARATIONS, "41-2011,2024,2034,", "41-2011,2024,2014,",
						", line #, column target_year: expected a number from 2025 to 9999, but found '2014'"),
				new Broken("who leaves an unknown occupation", SEPARATIONS, "41-2011,", "41-9999,",
						", line #, column soc: expected a SOC code of occupations/occupations.csv,"
								+ " but found '41-9999'"),
				new Broken("a round that looks back", ROUNDS, "47-2111,2010,2020,", "47-2111,2010,2001,",
						", line #, column target_year: expected a number from 2011 to 9999, but found '2001'"),
				new Broken("a round that expects nothing", ROUNDS, "47-2111,2010,2020,23.2", "47-2111,2010,2020,",
						", line #, column change_percent: expected a number, but found nothing"),
				new Broken("an error below zero", ERRORS, "41-2011,2025,0.2", "41-2011,2025,-0.2",
						", line #, column mean_wage_percent: expected a number that is not below zero, but found '-0.2'"),
				new Broken("an error of nothing", ERRORS, "41-2011,2025,0.2", "41-2011,2025,",
						", line #, column mean_wage_percent: expected a number, but found nothing"),
				new Broken("an error twice", ERRORS, "41-2011,2025,", "31-9092,2025,",
						", line #, column soc and vintage: expected every row to have a key of its own,"
								+ " but found '31-9092, 2025' a second time"));
	}

	static Stream<Broken> guides() {
		return Stream.of(
				new Broken("a fault that was corrected before it was there", CORRECTION, "since: 2026-01-10",
						"since: 2026-01-21",
						", line #, column 8: expected a day that is not after the correction, but found '2026-01-21'"),
				new Broken("a correction of a page elsewhere", CORRECTION, "page: /careers", "page: https://careers",
						", line #, column 7: expected an address of this site, such as /careers,"
								+ " but found 'https://careers/electrician?place=WA'"),
				new Broken("a correction that nobody found", CORRECTION, "found_by: A reader.", "",
						", line 1, column 1: expected the key 'found_by' with a text, but found none"),
				new Broken("a change of neither data nor texts", "about/en/changes.csv", "2026-03-01,texts,",
						"2026-03-01,looks,",
						", line #, column kind: expected one of 'data', 'texts', but found 'looks'"),
				new Broken("broken YAML", GUIDE, "summary: Keeps", "summary: [Keeps",
						", line 7, column 8: expected YAML, but found a mistake: expected ',' or ']', but got :"),
				new Broken("a text that a hash cuts short", GUIDE, "summary: Keeps", "summary: Keeps #1 of",
						", line #, column 16: expected no comment behind a text, or quotes around it"
								+ " if the # belongs to it, but found '#1 of"),
				new Broken("a control character in a guide", GUIDE, "summary: Keeps", "summary: Ke\u0007eps",
						", line #, column 12: expected a character of a text, but found U+0007"),
				new Broken("a missing key", GUIDE, "name: Medical office administrator\n", "",
						", line 1, column 1: expected the key 'name' with a text, but found none"),
				new Broken("a misspelt key", GUIDE, "\nlook_alikes:", "\nlookalikes:",
						", line #, column 1: expected one of the keys [about, "),
				new Broken("a key without a text", GUIDE, "name: Medical office administrator", "name:",
						", line #, column 6: expected a text, but found ''"),
				new Broken("an unknown source in a guide", GUIDE, "\n    source: ", "\n    source: no-",
						", line #, column 13: expected the id of one of the guide's sources, but found 'no-"),
				new Broken("a claim without a source", GUIDE, "\n    source: ", "\n    judgment: false\n    # ",
						", line #-1, column 5: expected a source, or judgment: true, but found [text, judgment]"),
				new Broken("a judgment with a source", GUIDE, "\n    source: ", "\n    judgment: true\n    source: ",
						", line #, column 15: expected no source beside it, but found 'true'"),
				new Broken("an unknown guide in a guide", GUIDE, "guide: medical-office-assistant",
						"guide: medical-nobody",
						", line #, column 12: expected the name of a guide's file in careers, without .yaml, but found"),
				new Broken("a source of the site that does not exist", GUIDE, "- id: bls-projections-2024\n",
						"- id: bls-projections-1924\n",
						", line #, column 5: expected the key 'publisher' with a text, but found none"),
				new Broken("an unknown status of a certification", GUIDE, "status: optional", "status: nice",
						", line #, column 13: expected required, asked_for or optional, but found 'nice'"),
				new Broken("an unknown SOC code in a guide", GUIDE, "\n    soc: \"43-6013\"", "\n    soc: \"31-9999\"",
						", line #, column 10: expected a SOC code of occupations/occupations.csv, but found '31-9999'"),
				new Broken("a minimum above the maximum", GUIDE, "{min: 1, max: 12}", "{min: 13, max: 12}",
						", line #, column 28: expected a number that is not below min, but found '12'"),
				new Broken("a negative number of months", GUIDE, "{min: 1, max: 12}", "{min: -1, max: 12}",
						", line #, column 19: expected a whole number, but found '-1'"),
				new Broken("a date that is none", GUIDE, "next: 2099-11-30", "next: 2099-02-30",
						", line #, column 9: expected a date such as 2026-11-22, but found '2099-02-30'"));
	}

	@ParameterizedTest
	@MethodSource({ "tables", "numbers", "units", "terms", "missingRows", "profiles", "training", "licenses", "claims",
			"educations", "apprenticeships", "programs", "prosAndCons", "guides" })
	void stopsTheStartAndLeavesTheDatabaseAsItWas(Broken broken) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		String expected = broken.applyTo(folder);
		assertThat(complaint(folder)).startsWith(expected);
		assertUntouched();
		folder.fix(broken.file());
		assertThat(database.load(folder.path())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "occupations/en/titles.csv", "occupations/occupations.csv", "sources/en/sources.csv", GUIDE })
	void refusesAFileThatIsNotSavedAsUtf8(String file) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		int line = folder.appendByte(file, 0x92);
		assertThat(complaint(folder))
			.isEqualTo(file + ", line " + line + ", column 1: expected UTF-8, but found the byte 92");
		assertUntouched();
	}

	@Test
	void namesAFileThatIsMissing() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.delete(PARITIES);
		assertThat(complaint(folder)).startsWith(PARITIES + ": expected a readable file in " + folder.path());
		assertUntouched();
	}

	@ParameterizedTest
	@ValueSource(strings = { "electrician.yml", "electrician.YAML", "electrician.Yml", "electrician.yaml.txt" })
	void namesAGuideWhoseNameEndsInAnotherWay(String name) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.rename("careers/en/electrician.yaml", "careers/en/" + name);
		assertThat(complaint(folder)).isEqualTo("careers/en/" + name
				+ ": expected a name that ends in .yaml, but found " + name.substring("electrician".length()));
		assertUntouched();
	}

	@ParameterizedTest
	@ValueSource(strings = { "café-owner", "master electrician", "Electrician", "a-to-z", "groups", "suggest", "r&d" })
	void refusesANameThatNoAddressMayHave(String name) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.copy("careers/en/electrician.yaml", "careers/en/" + name + ".yaml");
		folder.replace("careers/en/" + name + ".yaml", "slug: electrician", "slug: " + name);
		assertThat(complaint(folder)).isEqualTo("careers/en/" + name + ".yaml, line 1, column 7: expected small letters"
				+ " from a to z, digits and hyphens, but none of a-to-z, groups, suggest, but found '" + name + "'");
		assertUntouched();
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "english", "EN" })
	void refusesTextsInALanguageThatItDoesNotRead(String language) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		Files.createDirectory(folder.path().resolve("careers/" + language));
		folder.copy("careers/en/electrician.yaml", "careers/" + language + "/electrician.yaml");
		assertThat(complaint(folder))
			.isEqualTo("careers/" + language + "/electrician.yaml: expected a file in careers/en:"
					+ " English is the only language that texts are read in so far, but found it in the folder "
					+ language);
		assertUntouched();
	}

	@Test
	void leavesFilesAloneThatBeginWithADot() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.write("careers/en/._electrician.yaml", "\0\u0005\u0016\u0007");
		folder.write("careers/en/.electrician.yaml.swp", "\0");
		folder.write("careers/en/.DS_Store", "\0");
		Files.createDirectories(folder.path().resolve(".git/info"));
		folder.write(".git/info/exclude", "");
		assertThat(database.load(folder.path())).isEmpty();
		assertUntouched();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "hash#1", "percent%20x", "percent%", "br[1]", "br{1}", "star*", "why?", "a b", "plus+", "é" })
	void takesAPathForAPath(String name) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(Files.createDirectory(this.parent.resolve(name)));
		assertThat(database.load(folder.path())).isEmpty();
		assertThat(database.load("file:" + folder.path() + "/")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { PROFILES, "occupations/conditions.csv" })
	void needsARowToNameTheSourceBy(String file) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.keepLines(file, "soc,");
		folder.keepLines(PIECES, "soc,");
		assertThat(complaint(folder)).isEqualTo(file + ": expected a row, but found none");
		assertUntouched();
	}

	@Test
	void namesAWageTableThatIsMissing() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.replace("wages/vintages.csv", "national-2024.csv", "national-1924.csv");
		assertThat(complaint(folder)).startsWith("wages/national-1924.csv: expected a readable file in");
		assertUntouched();
	}

	@Test
	void namesACappedMedianOfASectorWhereTheYearHasNoCap() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.replace("wages/vintages.csv", "wages/national-2024.csv,239200,115.00,", "wages/national-2024.csv,,,");
		assertThat(complaint(folder)).startsWith("occupations/sector-employment.csv, line 3, column annual_median:"
				+ " expected an amount: wages/vintages.csv has no cap for bls-oews-2024, but found '#'");
		assertUntouched();
	}

	@Test
	void refusesAnEmptyFile() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.write(NATION, "");
		assertThat(complaint(folder)).startsWith(NATION + ", line 1, column soc: expected a header");
		assertUntouched();
	}

	@Test
	void loadsNothingOfASecondFileThatIsRightBesideABrokenOne() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.replace(PLACES, "Ohio", "The Buckeye State");
		folder.replace(GUIDE, "next: 2099-11-30", "next: soon");
		assertThat(complaint(folder)).startsWith(GUIDE + ", line ");
		assertUntouched();
		folder.fix(GUIDE);
		assertThat(database.load(folder.path())).containsExactlyInAnyOrder(
				"price_parity, place_shape, place_word, place", "place_middle, city, zip_range, zip, county");
		folder.fix(PLACES);
		database.load(folder.path());
		assertUntouched();
	}

	@Test
	void fillsANewDatabaseOnceTheFolderIsMended() throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(this.parent);
		folder.replace(GUIDE, "next: 2099-11-30", "next: soon");
		try (MemoryDatabase empty = new MemoryDatabase()) {
			assertThat(catchThrowable(() -> empty.load(folder.path()))).isNotNull();
			folder.fix(GUIDE);
			empty.load(folder.path());
			assertThat(empty.contents()).isEqualTo(before);
		}
	}

	private static String complaint(FolderCopy folder) {
		Throwable thrown = catchThrowable(() -> database.load(folder.path()));
		assertThat(thrown).isNotNull();
		while (thrown.getCause() != null) {
			thrown = thrown.getCause();
		}
		assertThat(thrown).isInstanceOf(DataError.class);
		return thrown.getMessage();
	}

	private static void assertUntouched() throws SQLException {
		assertThat(database.contents()).isEqualTo(before);
	}

}

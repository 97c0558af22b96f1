package org.waymark.state;

import java.util.List;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.waymark.Downloads;
import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What all careers pay in a state or area, as a file. */
@FixtureTest
class CareersCsvTests {

	private static final String SPOKANE = "/areas/44060-spokane-spokane-valley-wa";

	private static final String DOWNLOAD = "Download what every career pays here (CSV)";

	private final PageTester pages;

	CareersCsvTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void anAreaHasAFileAsAStateHas() {
		assertThat(this.pages.open(SPOKANE).link(DOWNLOAD)).isEqualTo(SPOKANE + "/careers.csv");
		assertThat(this.pages.open("/states/WA?year=2024").link(DOWNLOAD))
			.isEqualTo("/states/WA/careers.csv?year=2024");
		MvcTestResult answer = this.pages.get(SPOKANE + "/careers.csv");
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(answer).hasHeader("Content-Disposition",
				"attachment; filename=\"careers-44060-spokane-spokane-valley-wa-2025.csv\"");
	}

	@Test
	void eachCareerIsALineWithSourceAndVintage() {
		NamedCsvRecord nurse = row(SPOKANE + "/careers.csv", "Registered nurse");
		assertThat(nurse.getFields()).containsExactly("44060", "Spokane-Spokane Valley, WA", "SOC 29-1141",
				"Registered nurse", "2025", "as published", "111750", "82560", "96520", "124440", "148130", "no data",
				"no data", "no data", "6850", "no data", "1.23", "BLS OEWS May 2025");
		assertThat(csv(SPOKANE + "/careers.csv")).extracting((row) -> row.getField("career")).isSorted();
	}

	@Test
	void theLineIsThatOfTheCareersOwnFile() {
		for (String place : List.of("/states/WA,WA", "/states/MS,MS", SPOKANE + ",44060")) {
			String[] parts = place.split(",");
			NamedCsvRecord there = csv("/careers/registered-nurse/salary.csv?place=" + parts[1]).stream()
				.filter((row) -> row.getField("place").equals(parts[1]))
				.findFirst()
				.orElseThrow();
			assertThat(row(parts[0] + "/careers.csv", "Registered nurse").getFields()).isEqualTo(there.getFields());
		}
	}

	@Test
	void whatIsMissingSaysWhy() {
		assertThat(row("/states/MS/careers.csv", "Medical secretaries and administrative assistants")
			.getField("employment")).isEqualTo("not released");
		assertThat(csv("/states/GU/careers.csv")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.getField("annual_median")).isEqualTo("no data"));
		TestPage guam = this.pages.open("/states/GU");
		assertThat(guam.all("a").eachText()).doesNotContain(DOWNLOAD);
	}

	@ParameterizedTest
	@CsvSource({ "/areas/44060/careers.csv, /areas/44060-spokane-spokane-valley-wa/careers.csv",
			"/areas/WA/careers.csv?year=2024, /states/WA/careers.csv?year=2024",
			"/states/washington/careers.csv, /states/WA/careers.csv" })
	void hasOneAddress(String address, String right) {
		assertThat(this.pages.get(address)).hasStatus(301).hasHeader("Location", right);
	}

	@ParameterizedTest
	@CsvSource({ "/areas/12345/careers.csv, 404", "/states/XX/careers.csv, 404",
			"/areas/44060-spokane-spokane-valley-wa/careers.csv?year=1999, 400" })
	void aPlaceOrYearThatNobodyKnowsIsRefused(String address, int status) {
		assertThat(this.pages.get(address)).hasStatus(status);
	}

	private NamedCsvRecord row(String address, String career) {
		return csv(address).stream()
			.filter((row) -> row.getField("career").equals(career))
			.findFirst()
			.orElseThrow(() -> new AssertionError(csv(address)));
	}

	private List<NamedCsvRecord> csv(String address) {
		return Downloads.rows(this.pages.get(address).getResponse().getContentAsByteArray());
	}

}

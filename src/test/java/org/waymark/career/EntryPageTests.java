package org.waymark.career;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a career's page says of how people get in. */
@FixtureTest
class EntryPageTests {

	private static final String ELECTRICIAN = "/careers/electrician";

	private static final String NURSE = "/careers/registered-nurse";

	private static final String LAWYERS = "/careers/lawyers";

	private static final String WATCHMAKERS = "/careers/watch-and-clock-repairers";

	private final PageTester pages;

	EntryPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void whatTheSourcesSayIsSaidSideBySide() {
		assertThat(entry(ELECTRICIAN).selectFirst(".part-body > p").text())
			.isEqualTo("BLS says people typically start with a high school diploma, but 54 of 100 people who do this"
					+ " work have more education than that: 9 have a bachelor’s degree or more. The most common answer"
					+ " in O*NET’s survey is a certificate earned after high school.");
		assertThat(entry(LAWYERS).selectFirst(".part-body > p").text())
			.isEqualTo("BLS says people typically start with a doctoral or professional degree, and most people who do"
					+ " this work have about that much education. The most common answer in O*NET’s survey is the same.");
	}

	@Test
	void whatIsTypicalStandsHereAndNotWithTheOutlook() {
		TestPage page = this.pages.open(ELECTRICIAN);
		assertThat(entry(ELECTRICIAN).selectFirst(".rows").text()).isEqualTo("Typical education High school diploma or"
				+ " equivalent Work experience in a related job none On-the-job training apprenticeship");
		assertThat(page.section("Job outlook").text()).doesNotContain("High school");
	}

	@Test
	void theEducationOfWorkersIsDrawnAndInNumbersBesideThatOfAll() {
		Element table = entry(ELECTRICIAN).selectFirst("table");
		assertThat(table.select("tbody tr").eachText()).containsExactly("Less than high school 8 7",
				"High school diploma or equivalent 38 23", "Some college, no degree 30 19", "Associate’s degree 16 10",
				"Bachelor’s degree 7 25", "Master’s degree 1 12", "Doctoral or professional degree under 1 5");
		assertThat(table.select("tbody tr:first-child rect").eachAttr("width")).containsExactly("100%", "7.7%");
		assertThat(table.select("svg").eachAttr("aria-hidden")).containsOnly("true");
	}

	@Test
	void sharesOfSeveralOccupationsAreSaidToBeSo() {
		String together = "counts this job together with similar ones";
		assertThat(entry(LAWYERS).text()).contains(together, "American Community Survey, 2021–22");
		assertThat(entry(ELECTRICIAN).text()).doesNotContain(together).contains("American Community Survey, 2021–22");
	}

	@Test
	void whatONetWasToldHasItsYearAndItsSource() {
		assertThat(entry(ELECTRICIAN).text()).contains("O*NET asked people who know this work, in 2022,",
				"Of 100, 62 said a certificate earned after high school and 31 said a high school diploma.");
		assertThat(entry(ELECTRICIAN).select("a[href=/sources#onet-education-30-2]").eachText())
			.containsExactly("O*NET 30.2");
		assertThat(entry(NURSE).text()).contains("O*NET has no answer we can show.");
		assertThat(entry(NURSE).select("a[href=/sources#onet-education-30-2]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/careers/electrician?place=OH    | The August 2026 list has 2 sponsors in Ohio that train for this work.
			/careers/registered-nurse?place=OH | The August 2026 list has 1 sponsor in Ohio that trains for this work.
			/careers/registered-nurse?place=MS | No sponsor in Mississippi is on the August 2026 list for this work.
			/careers/electrician?place=CA    | The August 2026 list of sponsors leaves out California
			/careers/electrician?place=GU    | The August 2026 list of sponsors leaves out Guam
			/careers/electrician?place=WA    | leaves out most sponsors in Washington. Of those it has, 1 trains for
			/careers/electrician?place=44060 | leaves out most sponsors in Washington. Of those it has, 1 trains for
			/careers/electrician             | The August 2026 list has 4 sponsors for this work, in 3 states.
			/careers/electrician             | The list leaves out California, and most sponsors in Washington.
			/careers/watch-and-clock-repairers | No sponsor is on the August 2026 list for this work.
			/careers/lawyers?place=CA        | The August 2026 list of sponsors leaves out California
			/careers/lawyers?place=OH        | The lists we use have no registered apprenticeship for this work.
			""")
	void sponsorsAreCountedWhereTheReaderIs(String address, String words) {
		assertThat(entry(address).text()).contains(words);
	}

	@Test
	void tradesAreNamedAndTheOfficialFinderIsLinked() {
		assertThat(entry(ELECTRICIAN).text())
			.contains("Apprentices are registered as: Electrician; Neon-Sign Servicer.");
		assertThat(List.of(ELECTRICIAN + "?place=CA", LAWYERS, WATCHMAKERS))
			.allSatisfy((address) -> assertThat(entry(address).select("a[rel~=external]").eachAttr("href"))
				.containsExactly("https://www.apprenticeship.gov/partner-finder",
						"https://www.apprenticeship.gov/apprenticeship-job-finder"));
	}

	@Test
	void timeAndMoneyAreThoseOfTheStrip() {
		TestPage page = this.pages.open(NURSE + "?place=OH");
		assertThat(entry(NURSE + "?place=OH").select(".rows").last().select("b").eachText())
			.containsExactly(page.fact("Time until fully qualified").value(), page.fact("Cost of training").value());
	}

	@ParameterizedTest
	@ValueSource(strings = { ELECTRICIAN + "?place=OH", LAWYERS, NURSE + "?place=CA", WATCHMAKERS + "?place=OH" })
	void nothingIsAmiss(String address) {
		assertThat(PageFaults.in(this.pages.open(address))).isEmpty();
	}

	@Test
	void aComparisonHasRowsOfBoth() {
		String compared = "/compare?career=electrician&career=lawyers&place=OH";
		assertThat(row(compared, "Workers with a bachelor’s degree or more")).contains("9 of 100", "98 of 100");
		assertThat(row(compared, "Registered apprenticeships")).contains("Yes: 2 sponsors listed in Ohio",
				"None on the list");
		assertThat(row("/compare?career=electrician&career=registered-nurse&place=CA", "Registered apprenticeships"))
			.contains("Yes, but the list leaves out California");
	}

	private String row(String address, String label) {
		return this.pages.open(address)
			.all("table.compare tbody tr")
			.eachText()
			.stream()
			.filter((row) -> row.startsWith(label))
			.findFirst()
			.orElseThrow();
	}

	private Element entry(String address) {
		return this.pages.open(address).section("How people get in");
	}

}

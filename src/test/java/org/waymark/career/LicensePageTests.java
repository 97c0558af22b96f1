package org.waymark.career;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a career's page says of licenses. */
@FixtureTest
class LicensePageTests {

	private static final String ELECTRICIAN = "/careers/electrician";

	private static final String NURSE = "/careers/registered-nurse";

	private static final String LAWYERS = "/careers/lawyers";

	private static final String WATCHMAKERS = "/careers/watch-and-clock-repairers";

	private final PageTester pages;

	LicensePageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aStateHasItsEntriesWithAgencyWhatTheyAskForAndDate() {
		Element section = licenses(LAWYERS + "?place=OH");
		assertThat(section.select("h3").eachText()).containsExactly("Licenses that Ohio lists for this work",
				"Federal licenses");
		Element attorney = section.selectFirst(".licenses li");
		assertThat(attorney.select("b").text()).isEqualTo("Attorney");
		assertThat(attorney.select("a").attr("href")).isEqualTo("https://www.supremecourt.ohio.gov");
		assertThat(attorney.select("p").text()).isEqualTo("Supreme Court of Ohio."
				+ " Asks for a state exam, a degree and continuing education. Entry of September 2024.");
	}

	@Test
	void whatAnEntryIsSilentOnIsLeftOut() {
		assertThat(licenses(NURSE + "?place=OH").select(".licenses li p").eachText()).containsExactly(
				"Ohio Board of Nursing. Asks for an exam given by another organization, a degree,"
						+ " continuing education and a background check. Does not ask for experience."
						+ " Entry of March 2021.",
				"Ohio Board of Nursing. Temporary or preliminary. The entry has no date.");
	}

	@Test
	void aLicenseWhoseWordsDoNotFitIsLeftOut() {
		assertThat(licenses(LAWYERS + "?place=OH").text()).doesNotContain("Behavior Analyst");
		assertThat(licenses(ELECTRICIAN + "?place=OH").text()).doesNotContain("Hoisting");
	}

	@Test
	void entriesThatAreAlikeAreOne() {
		assertThat(licenses(ELECTRICIAN + "?place=OH").select(".licenses li").stream())
			.filteredOn((item) -> item.select("b").size() > 1)
			.singleElement()
			.satisfies((item) -> assertThat(item.select("b").eachText()).containsExactly("Electrical Inspector",
					"Electrical Safety Inspector"));
	}

	@Test
	void eightAreShownAndTheOthersAreThereToBeOpened() {
		Element section = licenses(ELECTRICIAN + "?place=OH");
		assertThat(section.select(".part-body > .licenses > li")).hasSize(8);
		assertThat(section.select("details.answer summary").text()).isEqualTo("3 more entries");
		assertThat(section.select("details.answer .licenses > li")).hasSize(3);
		assertThat(section.select("details.answer .licenses > li").last().text())
			.startsWith("Fire Alarm and Electrical Company")
			.contains("For a business.");
	}

	@Test
	void aStateWithoutAnEntrySaysThatThisIsNoProof() {
		Element section = licenses(WATCHMAKERS + "?place=OH");
		assertThat(section.text()).contains("No license for this work is on Ohio’s list.",
				"That’s not proof that none is needed");
		assertThat(section.select("a[href^=https://www.careeronestop.org]").text())
			.isEqualTo("CareerOneStop’s License Finder");
		assertThat(licenses(WATCHMAKERS + "?place=DC").text()).contains("on the District of Columbia’s list");
	}

	@Test
	void californiaHasNoListAndLeadsToItsOwn() {
		Element section = licenses(NURSE + "?place=CA");
		assertThat(section.text()).contains("The lists we use have no entries from California.");
		assertThat(section.select("a[href=https://search.dca.ca.gov/]").text())
			.isEqualTo("California Department of Consumer Affairs");
		assertThat(section.select(".licenses")).isEmpty();
	}

	@Test
	void aListThatIsNearlyEmptyShowsItsEntriesAndLeadsToTheStatesOwn() {
		Element section = licenses(LAWYERS + "?place=MS");
		assertThat(section.text()).contains("have few entries from Mississippi", "The Mississippi Bar");
		assertThat(section.select("a[href=https://www.ms.gov/licenses]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GU", "PR" })
	void aTerritoryHasNoList(String place) {
		assertThat(licenses(NURSE + "?place=" + place).text()).contains("The lists we use have no entries from");
	}

	@Test
	void theNationHasTheStatesThatListOne() {
		Element section = licenses(NURSE);
		assertThat(section.text()).contains("In 3 of the 3 state lists we have, there is an entry for this work:");
		assertThat(section.select(".state-links a").eachText()).containsExactly("District of Columbia", "Ohio",
				"Washington");
		assertThat(section.select(".state-links a").last().attr("href")).isEqualTo(NURSE + "?place=WA");
		assertThat(licenses(LAWYERS).text()).contains("In 1 of the 3 state lists", "Federal licenses",
				"Patent Attorney");
		assertThat(licenses(WATCHMAKERS).text()).contains("None of the 3 state lists we have has an entry");
	}

	@Test
	void anAreaHasWhatItsStateLists() {
		assertThat(licenses(NURSE + "?place=44060").select("h3").text())
			.isEqualTo("Licenses that Washington lists for this work");
		assertThat(licenses(NURSE + "?place=44060").select(".licenses b").eachText())
			.containsExactly("Registered Nurse", "Advanced Registered Nurse");
	}

	@Test
	void whatTheEditorsCheckedComesFirst() {
		TestPage page = this.pages.open(NURSE + "?place=OH");
		assertThat(page.section("Licenses").selectFirst(".part-body > p").text())
			.isEqualTo("Our editors checked the law for this guide. What they found comes first: To work in Ohio");
		assertThat(page.section("Licenses").select("a[href=#law]")).hasSize(1);
		assertThat(page.all("#law")).hasSize(1);
		assertThat(this.pages.open(NURSE).section("Licenses").select("a[href=#certifications]")).hasSize(1);
		assertThat(licenses(LAWYERS + "?place=OH").text()).doesNotContain("editors checked");
	}

	@Test
	void theSourceIsNamedAndHowOldTheEntriesAre() {
		Element section = licenses(LAWYERS + "?place=OH");
		assertThat(section.select(".source").text()).contains("3 of the 22 entries are from before 2020",
				"Source: CareerOneStop, October 2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { ELECTRICIAN + "?place=OH", LAWYERS, NURSE + "?place=CA", WATCHMAKERS + "?place=OH" })
	void aListIsNotCalledTheLaw(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.section("Licenses").text()).doesNotContainIgnoringCase("you need")
			.doesNotContain("required to", "must");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void aComparisonHasARowOfThem() {
		String compared = "/compare?career=lawyers&career=watch-and-clock-repairers";
		assertThat(row(compared + "&place=OH", "Licenses that Ohio lists")).contains("Attorney", "None listed");
		assertThat(row(compared, "States that list a license")).contains("In 1 of 3 state lists",
				"In 0 of 3 state lists");
		assertThat(row(compared + "&place=CA", "Licenses that California lists")).contains("We have no list");
		assertThat(row("/compare?career=electrician&career=registered-nurse&place=OH", "Licenses that Ohio lists"))
			.contains("12: Alarm Electrician; Electrical Contractor and 10 more",
					"2: Registered Nurse (RN); Temporary Registered Nurse");
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

	private Element licenses(String address) {
		return this.pages.open(address).section("Licenses");
	}

}

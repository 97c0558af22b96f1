package org.waymark.program.sponsor;

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

/** The page of those who train apprentices for a career. */
@FixtureTest
class SponsorPageTests {

	private static final String ELECTRICIANS = "/careers/electrician/apprenticeships";

	private static final String OHIO = ELECTRICIANS + "?place=OH";

	private final PageTester pages;

	SponsorPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aStateHasItsSponsorsByCity() {
		TestPage page = this.pages.open(OHIO);
		assertThat(page.heading()).isEqualTo("Electrician: apprenticeships");
		assertThat(said(page)).isEqualTo("The August 2026 list has 2 sponsors in Ohio that train for this work.");
		assertThat(names(page)).containsExactly("IBEW Local 38 JATC", "Buckeye Electric");
		assertThat(page.text()).contains("Sorted by city and name.");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void aSponsorSaysWhereItIsWhatItIsAndHowOldItsEntryIs() {
		List<Element> sponsors = this.pages.open(OHIO).all(".results-list > li");
		assertThat(sponsors.get(0).text())
			.isEqualTo("IBEW Local 38 JATC Cleveland, OH 44114 · Union · Business association"
					+ " Number on the list: 2001-OH-1 · Entry last changed in July 2026");
		assertThat(sponsors.get(0).select("a").attr("href")).isEqualTo("https://www.ibew38.org");
		assertThat(sponsors.get(0).select("a").attr("rel")).isEqualTo("external noreferrer");
		assertThat(sponsors.get(1).text())
			.isEqualTo("Buckeye Electric Dayton, OH 45402 · Employer Number on the list: 2019-OH-2");
		assertThat(sponsors.get(1).select("a")).isEmpty();
	}

	@Test
	void theNationHasTheNumberOfEachState() {
		TestPage page = this.pages.open(ELECTRICIANS);
		assertThat(page.all(".chips li").eachText()).containsExactly("Mississippi 1", "Ohio 2", "Washington 1");
		assertThat(page.link("Ohio 2")).isEqualTo(OHIO);
		assertThat(said(page)).startsWith("The August 2026 list has 4 sponsors for this work, in 3 states.");
		assertThat(names(page)).isEmpty();
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/careers/electrician/apprenticeships?place=CA | list of sponsors leaves out California | 0
			/careers/electrician/apprenticeships?place=WA | leaves out most sponsors in Washington | 1
			/careers/registered-nurse/apprenticeships?place=MS | No sponsor in Mississippi is on the August | 0
			/careers/lawyers/apprenticeships?place=OH | no registered apprenticeship for this work | 0
			""")
	void whatIsMissingIsSaidAndTheOfficialListIsLinked(String address, String words, int sponsors) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(words);
		assertThat(names(page)).hasSize(sponsors);
		assertThat(page.all("main a[rel~=external]").eachAttr("href")).contains(
				"https://www.apprenticeship.gov/partner-finder",
				"https://www.apprenticeship.gov/apprenticeship-job-finder");
	}

	@Test
	void anAreaIsLookedForInAllOfItsStates() {
		TestPage page = this.pages.open(ELECTRICIANS + "?place=38900");
		assertThat(said(page)).contains("leaves out most sponsors in Washington", "leaves out California");
		assertThat(names(page)).containsExactly("Puget Sound Electrical");
		assertThat(page.text()).contains("Sorted by distance from Portland-Vancouver-Hillsboro, OR-WA");
	}

	@Test
	void aZipIsLookedForInItsStateAndAnUnknownDistanceIsLeftOut() {
		TestPage page = this.pages.open(ELECTRICIANS + "?place=OH&zip=99201");
		assertThat(page.text()).contains("Sorted by distance from Spokane, WA 99201").doesNotContain("away");
		assertThat(names(page)).containsExactly("Puget Sound Electrical");
		assertThat(page.only("input[name=zip]").attr("value")).isEqualTo("99201");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/careers/electrician?place=OH      | See the 2 sponsors in Ohio       | 2 sponsors in Ohio that train
			/careers/registered-nurse?place=OH | See the sponsor in Ohio          | 1 sponsor in Ohio that trains
			/careers/electrician?place=44060   | See the sponsors near Spokane-Spokane Valley, WA | 1 trains for
			/careers/electrician               | See the sponsors in each state   | 4 sponsors for this work
			""")
	void theCareersPageLeadsHereAndSaysTheSameNumber(String career, String link, String number) {
		TestPage page = this.pages.open(career);
		assertThat(page.text()).contains(number);
		assertThat(this.pages.open(page.link(link)).text()).contains(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/electrician?place=CA", "/careers/registered-nurse?place=MS",
			"/careers/lawyers?place=OH", "/careers/watch-and-clock-repairers" })
	void theCareersPageDoesNotLeadToAnEmptyList(String career) {
		assertThat(this.pages.open(career).all("main a[href^=/careers/][href*=/apprenticeships]")).isEmpty();
	}

	@Test
	void aFormLeadsToTheShortestAddress() {
		assertThat(this.pages.get(ELECTRICIANS + "?place=US&zip=").getResponse().getRedirectedUrl())
			.isEqualTo(ELECTRICIANS);
		assertThat(this.pages.get(OHIO + "&zip=&page=1").getResponse().getRedirectedUrl()).isEqualTo(OHIO);
	}

	@Test
	void aCareerThatNobodyKnowsIsNotFound() {
		assertThat(this.pages.open("/careers/no-such-career/apprenticeships").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zip=992", "zip=00000", "page=0", "page=9", "page=two", "place=XX" })
	void whatMakesNoSenseIsNamedWithWhatWouldDo(String parameter) {
		TestPage page = this.pages.open(ELECTRICIANS + "?" + parameter);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + parameter.replaceFirst(".*=", "") + "” doesn’t work for “"
				+ parameter.replaceFirst("=.*", "") + "”", "It should be");
	}

	private static String said(TestPage page) {
		return page.only("#found [role=status]").text();
	}

	private static List<String> names(TestPage page) {
		return page.all(".results-list h2").eachText();
	}

}

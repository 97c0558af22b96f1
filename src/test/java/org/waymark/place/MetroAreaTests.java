package org.waymark.place;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A place need not have two digits and two letters: a metropolitan area that stands in
 * the data files has its figures on every page, and is no state.
 */
@FixtureTest
class MetroAreaTests {

	private static final String NURSE = "/careers/registered-nurse";

	private static final String SPOKANE = "Spokane-Spokane Valley, WA";

	private static final String OF_TWO_STATES = "Portland-Vancouver-Hillsboro, OR-WA";

	private final PageTester pages;

	MetroAreaTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aCareerHasItsFigures() {
		TestPage page = open(NURSE + "?place=44060");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$97,970");
		assertThat(page.text()).contains("in " + SPOKANE);
		assertThat(page.all("header.site nav a").eachAttr("href")).allMatch((href) -> href.endsWith("place=44060"));
	}

	@Test
	void theLawAndTheTuitionAreThoseOfTheStateThatItIsIn() {
		assertThat(open(NURSE + "?place=44060").text()).contains("in Washington", "Washington’s public")
			.doesNotContain(" that Spokane", "none in Spokane");
		assertThat(open(NURSE + "?place=38900").text()).contains("at the US average of").doesNotContain("none in");
	}

	@Test
	void theSalaryPageHasItsRangeButNoRankAndNoRow() {
		TestPage page = open(NURSE + "/salary?place=44060");
		assertThat(page.text()).contains(SPOKANE, "$125,500").doesNotContain(SPOKANE + " ranks");
		assertThat(page.table("[aria-label='Table of every state'] table").rows()).hasSize(8);
		assertNowhereAmongTheStates(page);
		assertThat(open(NURSE + "/salary?place=44060&adjusted=true").text()).contains("no cost-of-living figure");
	}

	@Test
	void aComparisonHasItsFiguresBesideThoseOfAState() {
		assertThat(open("/compare?career=registered-nurse&career=electrician&place=44060").text()).contains("$97,970",
				"$73,840", "no cost-of-living figure", "To work in Washington");
		assertThat(open("/compare?career=registered-nurse&career=electrician&place=WA&place=44060").text())
			.contains(SPOKANE, "$97,970", "$73,840");
	}

	@Test
	void theFinderHasItsFigures() {
		TestPage page = open("/careers?place=44060&sort=pay");
		assertThat(page.title()).contains("in " + SPOKANE);
		assertThat(page.only(".results-list > li:first-child").text()).contains("Registered nurse", "$97,970");
	}

	@Test
	void whatIsNotInTheTableIsSaidToBeMissing() {
		assertThat(open("/careers/cashiers?place=44060").fact("Median pay per year").value()).isEqualTo("no data");
		assertThat(open(NURSE + "?place=38900").fact("Median pay per year").value()).isEqualTo("no data");
		assertThat(open(NURSE + "?place=44060&year=2024").fact("Median pay per year").value()).isEqualTo("no data");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers", NURSE, NURSE + "/salary", NURSE + "/salary?sort=place", "/states",
			"/states/WA", "/compare?career=registered-nurse&career=electrician", "/careers/groups" })
	void noPageThatDoesNotAskForItKnowsIt(String address) {
		TestPage page = open(address);
		assertThat(page.document().outerHtml()).doesNotContain("44060", "Spokane");
	}

	@Test
	void itHasNoPageOfItsOwn() {
		assertThat(this.pages.open("/states/44060").status()).isEqualTo(404);
		assertThat(this.pages.get("/sitemap.xml")).bodyText().contains("/states/WA").doesNotContain("44060");
		assertThat(this.pages.get(NURSE + "/salary.csv?place=44060")).bodyText().doesNotContain("Spokane");
	}

	@Test
	void onlyItsOwnPagesOfferItToChoose() {
		assertThat(open(NURSE + "?place=44060").only("select[name=place] option[selected]").val()).isEqualTo("44060");
		assertThat(open(NURSE + "?place=44060").all("select[name=place] option")).hasSize(9);
	}

	/** The map and the table of states. */
	private static void assertNowhereAmongTheStates(TestPage page) {
		assertThat(page.all("main svg.map a, main table tbody a").eachAttr("href")).isNotEmpty()
			.noneMatch((href) -> href.contains("44060"));
		assertThat(page.all("main table th").stream().map(Element::text)).doesNotContain(SPOKANE);
	}

	private TestPage open(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).as(address).isEqualTo(200);
		return page;
	}

}

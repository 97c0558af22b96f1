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

	private static final String CLERK = "/careers/medical-secretaries-and-administrative-assistants";

	private static final String SPOKANE = "Spokane-Spokane Valley, WA";

	private static final String OF_TWO_STATES = "Portland-Vancouver-Hillsboro, OR-WA";

	private final PageTester pages;

	MetroAreaTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aCareerHasItsFigures() {
		TestPage page = open(NURSE + "?place=44060");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$111,750");
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
		assertThat(page.text()).contains(SPOKANE, "$148,130").doesNotContain(SPOKANE + " ranks");
		assertThat(page.table("[aria-label='Table of every state'] table").rows()).hasSize(8);
		assertNowhereAmongTheStates(page);
		assertThat(open(NURSE + "/salary?place=44060&adjusted=true").text()).contains("no cost-of-living figure");
	}

	@Test
	void aComparisonHasItsFiguresBesideThoseOfAState() {
		assertThat(open("/compare?career=registered-nurse&career=electrician&place=44060").text()).contains("$111,750",
				"$79,830", "no cost-of-living figure", "To work in Washington");
		assertThat(open("/compare?career=registered-nurse&career=electrician&place=WA&place=44060").text())
			.contains(SPOKANE, "$111,750", "$79,830");
	}

	@Test
	void theFinderHasItsFigures() {
		TestPage page = open("/careers?place=44060&sort=pay");
		assertThat(page.title()).contains("in " + SPOKANE);
		assertThat(page.only(".results-list > li:first-child").text()).contains("Registered nurse", "$111,750");
		assertThat(page.all("a:containsOwn(Washington)").eachAttr("href")).contains("/careers?place=WA&sort=pay");
	}

	@Test
	void whereTheAreaHasNoMedianTheFinderHasThatOfItsStateByItsName() {
		TestPage page = open("/careers?place=44060&q=medical+secretary");
		assertThat(page.only(".results-list > li:first-child .result-figures").text())
			.startsWith("not released median The whole state: Washington $58,100 a year");
		assertThat(open("/careers?place=44060&q=actor").only(".results-list > li:first-child .result-figures").text())
			.startsWith("no data median");
		assertThat(open("/careers?place=44060&q=electrician").only(".results-list > li:first-child").text())
			.contains("$79,830")
			.doesNotContain("The whole state:");
		assertThat(open("/careers?place=WA").text()).doesNotContain("The whole state:");
	}

	@Test
	void whatIsNotInTheTableIsSaidToBeMissing() {
		assertThat(open("/careers/cashiers?place=44060").fact("Median pay per year").value()).isEqualTo("no data");
		assertThat(open(NURSE + "?place=38900").fact("Median pay per year").value()).isEqualTo("no data");
		assertThat(open(NURSE + "?place=44060&year=2024").fact("Median pay per year").value()).isEqualTo("no data");
	}

	@Test
	void aFigureThatIsMissingStandsBesideThatOfItsState() {
		TestPage notReleased = open(CLERK + "?place=44060");
		assertThat(notReleased.fact("Median pay per year").value()).isEqualTo("not released");
		assertThat(notReleased.fact("Median pay per year").note())
			.isEqualTo("The whole state: Washington $58,100 a year");
		assertThat(open("/careers/cashiers?place=44060").fact("Median pay per year").note())
			.endsWith("doesn’t list this job in " + SPOKANE + ". The whole state: Washington $38,720 a year");
		assertThat(open(CLERK + "/salary?place=44060").section("Pay range").text())
			.contains("The whole state: Washington $58,100 a year");
		assertThat(open("/compare?career=medical-office-assistant&career=electrician&place=44060").text()).contains(
				"Median pay in the whole state", "The whole state: Washington $58,100 a year",
				"has a figure of its own", "(in the whole of Washington)");
		assertThat(open(NURSE + "?place=44060").text()).doesNotContain("The whole state:");
	}

	@Test
	void whatNoAreaHasIsSaidOnce() {
		TestPage page = open(NURSE + "?place=44060");
		assertThat(page.text()).containsOnlyOnce("have no averages (means) and no hourly pay");
		assertThat(page.document().select("dt").eachText()).doesNotContain("Median pay per hour", "Mean pay per year");
	}

	@Test
	void theFileHasItAfterTheNation() {
		assertThat(this.pages.get(NURSE + "/salary.csv?place=44060")).bodyText()
			.contains("44060,\"Spokane-Spokane Valley, WA\"",
					",111750,82560,96520,124440,148130,no data,no data,no data,6850,no data,1.23,");
		assertThat(this.pages.get(NURSE + "/salary.csv?place=WA")).bodyText().doesNotContain("Spokane");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers", NURSE, "/states", "/compare?career=registered-nurse&career=electrician",
			"/careers/groups" })
	void noPageThatDoesNotAskForItKnowsIt(String address) {
		TestPage page = open(address);
		assertThat(page.document().outerHtml()).doesNotContain("44060", "Spokane");
	}

	@Test
	void itIsNoState() {
		assertThat(this.pages.get("/states/44060")).hasStatus(301)
			.hasHeader("Location", "/areas/44060-spokane-spokane-valley-wa");
		assertThat(this.pages.get("/sitemap.xml")).bodyText()
			.contains("/states/WA", "/areas/44060-spokane-spokane-valley-wa")
			.doesNotContain("/states/44060", "38900");
	}

	@Test
	void aNonmetropolitanAreaTakesThePricesOfItsState() {
		assertThat(open(NURSE + "/salary?place=5300007&adjusted=true").text()).contains("$96,500");
	}

	@Test
	void onlyItsOwnPagesOfferItToChoose() {
		assertThat(open(NURSE + "?place=44060").only("select[name=place] option[selected]").val()).isEqualTo("44060");
		assertThat(open(NURSE + "?place=44060").all("select[name=place] option")).hasSize(9);
	}

	/** The map and the table of states. */
	private static void assertNowhereAmongTheStates(TestPage page) {
		String states = "[aria-label='Table of every state'] ";
		assertThat(page.all("main svg.map a, " + states + "tbody a").eachAttr("href")).isNotEmpty()
			.noneMatch((href) -> href.contains("44060"));
		assertThat(page.all(states + "th").stream().map(Element::text)).isNotEmpty().doesNotContain(SPOKANE);
	}

	private TestPage open(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).as(address).isEqualTo(200);
		return page;
	}

}

package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Page;
import org.waymark.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A place need not have two digits and two letters: a metropolitan area that stands in
 * the data files has its figures on every page, and is no state.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:metro;DB_CLOSE_DELAY=-1" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(Pages.class)
@DirtiesContext
class MetroAreaTests {

	private static final String NURSE = "/careers/registered-nurse";

	private static final String SPOKANE = "Spokane-Spokane Valley, WA";

	private static final String OF_TWO_STATES = "Portland-Vancouver-Hillsboro, OR-WA";

	@TempDir
	private static Path parent;

	private final Pages pages;

	MetroAreaTests(@Autowired Pages pages) {
		this.pages = pages;
	}

	@DynamicPropertySource
	static void add(DynamicPropertyRegistry properties) throws IOException {
		FolderCopy folder = FolderCopy.in(parent);
		for (int vintage : List.of(2024, 2025)) {
			folder.keepLines("wages/states-" + vintage + ".csv", "soc,", "00-0000,", "29-1141,", "47-2111,");
		}
		folder.append("places/places.csv", """
				44060,,"Spokane-Spokane Valley, WA",metro,53
				38900,,"Portland-Vancouver-Hillsboro, OR-WA",metro,
				""");
		folder.append("wages/states-2025.csv", """
				29-1141,44060,7010,27.5,1.3,46.90,47.10,97550,75000,85000,97970,110000,125500
				47-2111,44060,1230,4.8,0.95,36.00,35.50,74880,45000,55000,73840,90000,105000
				""");
		properties.add("waymark.data", folder.path()::toString);
	}

	@Test
	void aCareerHasItsFigures() {
		Page page = open(NURSE + "?place=44060");
		assertThat(page.fact("Median pay a year").value()).isEqualTo("$97,970");
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
		Page page = open(NURSE + "/salary?place=44060");
		assertThat(page.text()).contains(SPOKANE, "$125,500").doesNotContain(SPOKANE + " ranks");
		assertThat(page.table("[aria-label='Table of every state'] table").rows()).hasSize(55);
		assertNowhereAmongTheStates(page);
		assertThat(open(NURSE + "/salary?place=44060&adjusted=true").text()).contains("no price level");
	}

	@Test
	void aComparisonHasItsFiguresBesideThoseOfAState() {
		assertThat(open("/compare?career=registered-nurse&career=electrician&place=44060").text()).contains("$97,970",
				"$73,840", "no price level", "To work in Washington");
		assertThat(open("/compare?career=registered-nurse&career=electrician&place=WA&place=44060").text())
			.contains(SPOKANE, "$97,970", "$73,840");
	}

	@Test
	void theFinderHasItsFigures() {
		Page page = open("/careers?place=44060&sort=pay");
		assertThat(page.title()).contains("in " + SPOKANE);
		assertThat(page.only(".results-list > li:first-child").text()).contains("Registered nurse", "$97,970");
	}

	@Test
	void whatIsNotInTheTableIsSaidToBeMissing() {
		assertThat(open("/careers/cashiers?place=44060").fact("Median pay a year").value())
			.isEqualTo("not in this table");
		assertThat(open(NURSE + "?place=38900").fact("Median pay a year").value()).isEqualTo("not in this table");
		assertThat(open(NURSE + "?place=44060&year=2024").fact("Median pay a year").value())
			.isEqualTo("not in this table");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers", NURSE, NURSE + "/salary", NURSE + "/salary?sort=place", "/states",
			"/states/WA", "/compare?career=registered-nurse&career=electrician", "/careers/groups" })
	void noPageThatDoesNotAskForItKnowsIt(String address) {
		Page page = open(address);
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
		assertThat(open(NURSE + "?place=44060").all("select[name=place] option")).hasSize(56);
	}

	/** The map and the table of states. */
	private static void assertNowhereAmongTheStates(Page page) {
		assertThat(page.all("main svg.map a, main table tbody a").eachAttr("href")).isNotEmpty()
			.noneMatch((href) -> href.contains("44060"));
		assertThat(page.all("main table th").stream().map(Element::text)).doesNotContain(SPOKANE);
	}

	private Page open(String address) {
		Page page = this.pages.open(address);
		assertThat(page.status()).as(address).isEqualTo(200);
		return page;
	}

}

package org.waymark.state;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a metropolitan or nonmetropolitan area. */
@FixtureTest
class AreaPageTests {

	private static final String SPOKANE = "/areas/44060-spokane-spokane-valley-wa";

	private final PageTester pages;

	AreaPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void tellsWhatItCostsToLiveThere() {
		TestPage page = this.pages.open(SPOKANE);
		assertThat(page.heading()).isEqualTo("Spokane-Spokane Valley, WA");
		assertThat(page.fact("Cost of living, US = 100").value()).isEqualTo("no cost-of-living figure");
		assertThat(page.fact("Rent per month, one bedroom").value()).isEqualTo("$1,168");
		assertThat(page.fact("Rent per month, two bedrooms").value()).isEqualTo("$1,499");
		assertThat(page.fact("Rent per month, one bedroom").note()).contains("fiscal year 2026", "Computed");
		assertThat(page.fact("Minimum wage per hour in Washington").value()).isEqualTo("$17.13");
	}

	@Test
	void aStateHasItsRentsAndItsMinimumWageToo() {
		TestPage page = this.pages.open("/states/WA");
		assertThat(page.fact("Rent per month, one bedroom").value()).isEqualTo("$1,675");
		assertThat(page.fact("Minimum wage per hour in Washington").value()).isEqualTo("$17.13");
		assertThat(this.pages.open("/states/GU").text()).doesNotContain("What it costs to live here");
	}

	@Test
	void tellsWhichCareersStandOut() {
		TestPage page = this.pages.open(SPOKANE);
		assertThat(page.section("Careers that stand out, May 2025").text()).contains("Registered nurse", "$111,750",
				"Medical secretaries and administrative assistants", "6,850 jobs", "50");
		assertThat(page.all("main ol a").eachAttr("href")).contains("/careers/registered-nurse?place=44060");
	}

	@Test
	void namesItsCountiesItsStateAndWhatIsNear() {
		TestPage page = this.pages.open(SPOKANE + "?year=2024");
		assertThat(page.section("Counties").text()).contains("Spokane County, WA 544,323 people",
				"Stevens County, WA 47,470 people");
		assertThat(page.only(".kicker a").attr("href")).isEqualTo("/states/WA?year=2024");
		assertThat(this.pages.open("/areas/5300007-eastern-washington-nonmetropolitan-area").text())
			.contains("BEA has no figure for nonmetropolitan areas. This is the one for Washington.");
	}

	@Test
	void itsStateLeadsToIt() {
		assertThat(this.pages.open("/states/WA").all("[aria-labelledby=areas] a").eachAttr("href"))
			.containsExactly(SPOKANE, "/areas/5300007-eastern-washington-nonmetropolitan-area");
		assertThat(this.pages.open("/states/OH").all("[aria-labelledby=areas]")).isEmpty();
	}

	@Test
	void hasOneAddress() {
		assertThat(this.pages.get("/areas/44060")).hasStatus(301).hasHeader("Location", SPOKANE);
		assertThat(this.pages.get("/areas/44060-seattle?year=2024")).hasStatus(301)
			.hasHeader("Location", SPOKANE + "?year=2024");
		assertThat(this.pages.get("/areas/WA")).hasStatus(301).hasHeader("Location", "/states/WA");
		assertThat(this.pages.get("/areas/12345")).hasStatus(404);
	}

	@Test
	void theSalaryPageHasTheAreasOfTheState() {
		TestPage page = this.pages.open("/careers/registered-nurse/salary?place=WA");
		assertThat(page.all("[aria-label='Table of areas'] tbody tr").eachText()).containsExactly(
				"Spokane-Spokane Valley, WA 1st not ranked 6,850 $111,750 no cost-of-living figure"
						+ " $82,560 $96,520 $124,440 $148,130 1.23",
				"Eastern Washington nonmetropolitan area 2nd 1st 1,590 $104,780 $96,500"
						+ " $83,130 $93,700 $126,160 $137,180 0.67");
		assertThat(page.section("Areas in Washington").text())
			.contains("Not ranked by adjusted pay: 1 area that BEA has no price level for.");
		assertThat(this.pages.open("/careers/registered-nurse/salary").section("Best-paying areas").text())
			.contains("at least 100 jobs", "Spokane-Spokane Valley, WA");
		assertThat(this.pages.open("/careers/registered-nurse/salary?adjusted=true")
			.all("[aria-label='Table of areas'] tbody th")
			.eachText()).containsExactly("Eastern Washington nonmetropolitan area");
		assertThat(this.pages.open("/careers/registered-nurse/salary?place=OH").all("[aria-label='Table of areas']"))
			.isEmpty();
	}

}

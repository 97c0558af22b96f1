package org.waymark.career;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of an occupation that has a short guide. */
@FixtureTest
class BriefPageTests {

	private static final String WATCHMAKERS = "/careers/watch-and-clock-repairers";

	private final PageTester pages;

	BriefPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void itSaysWhatOneDoesWhereAndWhen() {
		Element work = this.pages.open(WATCHMAKERS).section("What you’d do");
		assertThat(work.select("li").eachText()).hasSize(7).contains("Oil a jewel with a drop smaller than a pinhead.");
		assertThat(work.text()).contains("Where and when you’d work", "A bench by a north window");
	}

	@Test
	void itHasStepsProsAndConsAndWhoItIsFor() {
		TestPage page = this.pages.open(WATCHMAKERS);
		assertThat(page.section("Steps to get there").select("ol.path > li")).hasSize(5);
		assertThat(page.section("Pros and cons").select("h3").eachText()).containsExactly("Pros", "Cons",
				"What the figures say");
		assertThat(page.section("Is it a good fit?").text()).contains("It may be for you if you …",
				"It may not be for you if you …");
	}

	@Test
	void otherJobsLeadToTheirPagesWhereTheyHaveOne() {
		TestPage page = this.pages.open(WATCHMAKERS + "?place=OH");
		assertThat(page.section("Often confused with").select(".cards li")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(page.section("Where it leads").select("li")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(page.section("Where it leads").select("a").eachAttr("href"))
			.allMatch((href) -> href.startsWith("/careers/"));
	}

	@Test
	void itSaysThatItIsAShortGuideAndWhenItWasWritten() {
		TestPage page = this.pages.open(WATCHMAKERS);
		assertThat(page.section("What you’d do").text()).contains("A short guide by our editors.");
		assertThat(page.section("About this short guide").text()).contains("November 30, 2026",
				"as BLS and O*NET define it");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void theComparisonHasItsTasksStepsProsAndCons() {
		TestPage page = this.pages.open("/compare?career=watch-and-clock-repairers&career=electrician");
		assertThat(page.all("table.compare tbody tr").eachText()).anyMatch((row) -> row.contains("Oil a jewel"))
			.anyMatch((row) -> row.startsWith("Steps to get there") && row.contains("Apply to a watchmaking school"))
			.anyMatch((row) -> row.startsWith("Cons") && row.contains("Eyes, neck and fingers tire"));
	}

	@Test
	void theSearchFindsItsWords() {
		assertThat(this.pages.open("/careers?q=pinhead").text()).contains("Watch and clock repairers");
	}

	@Test
	void anOccupationWithoutOneHasItsFiguresAlone() {
		TestPage page = this.pages.open("/careers/actors");
		assertThat(page.text()).doesNotContain("What you’d do", "short guide");
		assertThat(page.section("Pay")).isNotNull();
	}

}

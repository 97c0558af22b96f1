package org.waymark.state;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** The colleges on the page of an area. */
@FixtureTest
class SchoolsPageTests {

	private static final String SPOKANE = "/areas/44060-spokane-spokane-valley-wa";

	private static final String EASTERN_WASHINGTON = "/areas/5300007-eastern-washington-nonmetropolitan-area";

	private final PageTester pages;

	SchoolsPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void thoseWithTheMostAwardsComeFirst() {
		TestPage page = this.pages.open(SPOKANE);
		assertThat(schools(page).select("thead th").eachText()).containsExactly("College", "Awards, 2023–24",
				"Tuition and fees per year", "Students who finish");
		assertThat(schools(page).select("tbody tr").eachText()).containsExactly(
				"Carrington College-Spokane Spokane · Private, for profit 82 $21,744 for the largest program 45%",
				"Spokane Community College Spokane · Public 26 $4,057 37%",
				"Whitworth University-Adult Degree Programs Spokane · Private, nonprofit 12 not reported not reported");
		assertThat(schools(page).text()).contains("Our data has 3 colleges in Spokane-Spokane Valley, WA. Those",
				"doesn’t recommend any college");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void aCollegeLeadsToItsWebsiteWithoutTellingWhereTheReaderComesFrom() {
		Element link = schools(this.pages.open(SPOKANE)).selectFirst("a:containsOwn(Spokane Community College)");
		assertThat(link.attr("href")).isEqualTo("https://scc.spokane.edu/");
		assertThat(link.attr("rel")).isEqualTo("external noreferrer");
	}

	@Test
	void aBoxAsksWhichCareerToStudyForNearHere() {
		TestPage page = this.pages.open(SPOKANE);
		Element form = schools(page).selectFirst("form");
		assertThat(form.attr("action")).isEqualTo("/programs");
		assertThat(form.select("label").text()).isEqualTo("What do you want to become?");
		assertThat(form.select("input[type=search]").attr("name")).isEqualTo("title");
		assertThat(form.select("input[type=hidden][name=place]").val()).isEqualTo("44060");
		assertThat(page.link("Where can you study for a career near here?")).isEqualTo("/programs?place=44060");
		assertThat(schools(this.pages.open(EASTERN_WASHINGTON)).select("form input[name=place]").val())
			.isEqualTo("5300007");
	}

	@Test
	void theSourcesAreNamed() {
		assertThat(schools(this.pages.open(SPOKANE)).select("a.cite").eachAttr("href")).hasSize(3)
			.allMatch((href) -> href.startsWith("/sources#"));
	}

	@Test
	void anAreaWithoutAnySaysSo() {
		assertThat(schools(this.pages.open(EASTERN_WASHINGTON)).text())
			.contains("Our data has no college in the Eastern Washington nonmetropolitan area.");
	}

	private static Element schools(TestPage page) {
		return page.section("Colleges");
	}

}

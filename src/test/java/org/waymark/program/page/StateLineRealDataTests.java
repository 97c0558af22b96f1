package org.waymark.program.page;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Colleges across a state line, from Vancouver, Washington, as seen from Portland,
 * Oregon.
 */
@RealDataTest
class StateLineRealDataTests {

	private static final String VANCOUVER = "/programs?career=registered-nurse&zip=98660&within=25";

	private static final String PORTLAND = "/programs?career=registered-nurse&zip=97201&within=25";

	private final PageTester pages;

	StateLineRealDataTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aDistanceCrossesTheLineAndThePriceIsTheReaders() {
		Element portland = college(this.pages.open(VANCOUVER), "Portland Community College");
		assertThat(portland.text()).contains("Portland, OR", "miles away", "Tuition and fees per year, out-of-state",
				"Net price per year, in-state", "the out-of-state price, as the cost of training");
		assertThat(portland.select(".result-figures a").attr("href")).contains("place=WA");
		assertThat(college(this.pages.open(VANCOUVER), "Clark College").text())
			.contains("Vancouver, WA", "Tuition and fees per year, in-state", "Net price per year $")
			.doesNotContain("out-of-state");
	}

	@Test
	void fromTheOtherSideItIsTheOtherWayRound() {
		TestPage page = this.pages.open(PORTLAND);
		assertThat(college(page, "Clark College").text()).contains("Tuition and fees per year, out-of-state");
		assertThat(college(page, "Portland Community College").text()).contains("Tuition and fees per year, in-state");
	}

	@Test
	void anAreaInBothStatesIsHomeToBothOfThem() {
		TestPage page = this.pages.open("/programs?career=registered-nurse&place=38900&within=25");
		assertThat(page.all(".colleges > li").text()).contains("Portland Community College", "Clark College")
			.doesNotContain("out-of-state");
	}

	private static Element college(TestPage page, String name) {
		return page.all(".colleges > li")
			.stream()
			.filter((college) -> college.select("h2").text().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError(page.all(".colleges h2").eachText()));
	}

}

package org.waymark.finder.page;

import java.util.Comparator;
import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** The finder, sorted by what the reader likes. */
@RealDataTest
class FinderInterestsTests {

	@Autowired
	private PageTester pages;

	@Test
	void theBestFitComesFirstAndEachSaysHowWellItFits() {
		TestPage page = this.pages.open("/careers?likes=SAI");
		List<Double> fits = fits(page);
		assertThat(fits).hasSize(25).isSortedAccordingTo(Comparator.reverseOrder()).allMatch((fit) -> fit > 0.7);
		assertThat(page.only("select[name=sort] [selected]").text()).isEqualTo("Best fit with your interests");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void theFiltersNarrowIt() {
		TestPage page = this.pages.open("/careers?likes=SAI&place=OH&education=high-school");
		assertThat(fits(page)).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(page.all(".results-list dl"))
			.allSatisfy((figures) -> assertThat(figures.text()).contains("High school diploma"));
		assertThat(page.all(".chips-row a").eachText().get(0)).contains("Sorted by your interests");
		assertThat(page.all(".chips-row a").get(0).attr("href")).isEqualTo("/careers?place=OH&education=high-school");
		assertThat(page.all("form#finder input[name=likes]").eachAttr("value")).containsExactly("SAI");
	}

	@Test
	void anotherOrderStillSaysHowWellEachFits() {
		TestPage page = this.pages.open("/careers?likes=SAI&sort=pay");
		assertThat(fits(page)).isNotEmpty();
	}

	@Test
	void searchEnginesAreNotToldWhatAReaderLikes() {
		assertThat(this.pages.open("/careers?likes=SAI").only("link[rel=canonical]").attr("href")).endsWith("/careers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7.7.7.7.7.7", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" })
	void whatFitsNothingIsLeftOut(String likes) {
		assertThat(this.pages.get("/careers?likes=" + likes).getResponse().getRedirectedUrl()).isEqualTo("/careers");
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		TestPage page = this.pages.open("/careers?likes=nurses");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("likes", "one letter for each question");
	}

	private static List<Double> fits(TestPage page) {
		return page.all(".results-list .why")
			.stream()
			.map(Element::text)
			.filter((text) -> text.startsWith("Match with your interests: "))
			.map((text) -> Double.valueOf(text.substring(text.lastIndexOf(' ') + 1).replace('−', '-')))
			.toList();
	}

}

package org.waymark.career;

import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What each round of projections expected, on the page of a career. */
@FixtureTest
class RoundsPageTests {

	private static final int MOST_BYTES = 1536;

	private final PageTester pages;

	RoundsPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aSentenceSaysWhereExpectationsHaveGone() {
		assertThat(outlook("electrician").text())
			.contains("Expected growth has come down: +23.2% for 2010 to 2020, +9.5% for 2024 to 2034.");
		assertThat(outlook("registered-nurse").text())
			.contains("Expected growth has come down: +19.4% for 2012 to 2022");
	}

	@Test
	void whereJobsShrankItIsAChange() {
		assertThat(outlook("cashiers").text())
			.containsPattern("Expected change in jobs has (come down|gone up|stayed about the same): ");
	}

	@Test
	void thePictureHasABarForEachRoundAndIsSmall() {
		Element picture = outlook("electrician").selectFirst("svg.rounds");
		assertThat(picture.select("path").attr("d").chars().filter((letter) -> letter == 'M').count()).isEqualTo(11);
		assertThat(picture.select("text").eachText()).containsExactly("+23.2%", "+9.5%");
		assertThat(picture.attr("aria-label")).startsWith("Expected growth has come down");
		assertThat(picture.outerHtml().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
	}

	@Test
	void everyRoundIsInATable() {
		Element table = outlook("electrician").selectFirst("details.answer");
		assertThat(table.select("dt").eachText()).hasSize(11).startsWith("2010 to 2020").endsWith("2024 to 2034");
		assertThat(table.select("dd").eachText()).startsWith("+23.2%", "+19.7%").endsWith("+10.8%", "+9.5%");
		assertThat(table.text()).doesNotContain("Not shown");
	}

	@Test
	void roundsUnderAnotherCodeAreNamedAndNotShown() {
		Element outlook = outlook("medical-secretaries-and-administrative-assistants");
		assertThat(outlook.text()).contains("Not shown: 2010 to 2020, 2012 to 2022, 2014 to 2024, 2016 to 2026 and"
				+ " 2018 to 2028. BLS had no line with this code and name then");
		assertThat(outlook.select("details.answer dt").eachText()).hasSize(6).startsWith("2019 to 2029");
	}

	@Test
	void itSaysHowToReadThemAndWhereTheyComeFrom() {
		Element outlook = outlook("electrician");
		assertThat(outlook.text()).contains("Each looks about ten years ahead from its own start.",
				"BLS revises its methods and job categories between rounds",
				"Source: BLS projections, 2010–20 to 2023–33, BLS projections, 2024 to 2034");
		assertThat(PageFaults.in(this.pages.open("/careers/electrician"))).isEmpty();
	}

	private Element outlook(String slug) {
		return this.pages.open("/careers/" + slug).section("Job outlook");
	}

}

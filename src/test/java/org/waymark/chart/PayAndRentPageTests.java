package org.waymark.chart;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Rents in the words of the place, on the pages that tell what a career pays there. */
@FixtureTest
class PayAndRentPageTests {

	private static final String NURSE = "/careers/registered-nurse";

	private static final String SPOKANE = "In Spokane-Spokane Valley, WA, a one-bedroom at HUD’s fair market rent"
			+ " ($1,168 a month, fiscal year 2026) takes about 13 percent of the median pay, $111,750 a year, before tax."
			+ " A two-bedroom ($1,499) takes about 16 percent.";

	private final PageTester pages;

	PayAndRentPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(strings = { NURSE, NURSE + "/salary" })
	void anAreaHasTheShareOfItsOwnRentsAndTheMinimumWageOfItsState(String page) {
		Element rent = rent(page + "?place=44060");
		assertThat(rent.select("p").get(0).text()).isEqualTo(SPOKANE);
		assertThat(rent.select("p").get(1).text())
			.isEqualTo("The minimum wage in Washington is $17.13 an hour, since January 1, 2026.");
		assertThat(rent.select("a.cite").eachAttr("href")).containsExactly("/sources#hud-fmr-2026",
				"/sources#bls-oews-2025", "/sources#dol-minimum-wages-2026");
	}

	/** 12 × 1,675 / 124,200 = 0.1618; 12 × 2,010 / 124,200 = 0.1942. */
	@Test
	void aStateHasTheShareOfItsOwnRents() {
		assertThat(rent(NURSE + "?place=WA").text()).startsWith("In Washington, a one-bedroom")
			.contains("($1,675 a month", "about 16 percent of the median pay, $124,200 a year", "about 19 percent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/medical-office-administrator?place=44060", "/careers/actors?place=CA",
			"/careers/orthopedic-surgeons-except-pediatric?place=CA&year=2024" })
	void whereNoExactYearlyMedianIsKnownItIsSaidAndNoShareStandsThere(String page) {
		Element rent = rent(page);
		assertThat(rent.text()).contains("HUD’s fair market rent is $", "BLS gives no exact median pay per year")
			.doesNotContain("takes about", "Shares are");
		assertThat(rent.select("a.cite").eachAttr("href")).first().isEqualTo("/sources#hud-fmr-2026");
		assertThat(rent.select("a.cite").eachAttr("href")).noneMatch((href) -> href.contains("oews"));
	}

	@ParameterizedTest
	@ValueSource(strings = { NURSE, NURSE + "?place=GU", NURSE + "?place=38900", NURSE + "/salary",
			NURSE + "/salary?place=GU" })
	void whereNoRentsAreKnownNothingIsSaid(String page) {
		assertThat(this.pages.open(page).text()).doesNotContain("fair market", "Pay compared with rent");
	}

	@Test
	void besideAdjustedPayTheMedianAsPublishedCounts() {
		assertThat(rent(NURSE + "/salary?place=5300007&adjusted=true").text()).contains(
				"In the Eastern Washington nonmetropolitan area", "($926 a month",
				"about 11 percent of the median pay as published, $104,780 a year");
	}

	private Element rent(String page) {
		Element heading = this.pages.open(page).only("h3:containsOwn(Pay compared with rent)");
		Element block = new Element("div");
		for (Element next = heading.nextElementSibling(); next != null
				&& next.is("p"); next = next.nextElementSibling()) {
			block.appendChild(next.clone());
			if (next.hasClass("source")) {
				break;
			}
		}
		return block;
	}

}

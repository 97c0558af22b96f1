package org.waymark.career;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.FixtureTest;
import org.waymark.PageTester;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What related careers pay where the reader is, or in the nearest place that tells. */
@FixtureTest
class RelatedPlaceTests {

	private final PageTester pages;

	RelatedPlaceTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void theirPayIsThatOfTheReadersPlaceWhereItIsReleased() {
		assertThat(pay("electrician", "place=WA", "Medical")).isEqualTo("$58,100 a year median in Washington");
		assertThat(pay("medical-office-assistant", "place=44060", "Electrician"))
			.isEqualTo("$79,830 a year median in Spokane-Spokane Valley, WA");
		assertThat(pay("electrician", "", "Medical")).endsWith("median in the United States");
	}

	@Test
	void whereAnAreaHasNoneTheStatesFigureStandsThereByItsName() {
		assertThat(pay("electrician", "place=44060", "Medical"))
			.isEqualTo("$58,100 a year median in Washington; not released for Spokane-Spokane Valley, WA");
		assertThat(pay("registered-nurse", "place=44060", "Medical assistant"))
			.isEqualTo("$59,290 a year median in Washington; no data for Spokane-Spokane Valley, WA");
	}

	@Test
	void whereTheStateHasNoneEitherTheNationsFigureStandsThereByItsName() {
		assertThat(pay("registered-nurse", "place=GU", "Medical assistant"))
			.endsWith("a year median in the United States; no data for Guam");
	}

	@Test
	void theLadderDoesTheSame() {
		assertThat(this.pages.open("/careers/medical-office-administrator?place=44060").section("Career ladder").text())
			.contains("$58,100 a year in Washington; not released for Spokane-Spokane Valley, WA",
					"in Spokane-Spokane Valley, WA unless noted");
		assertThat(this.pages.open("/careers/medical-office-administrator?place=WA").section("Career ladder").text())
			.contains("in the occupation named, in Washington, not just");
	}

	private String pay(String slug, String query, String name) {
		Element card = this.pages.open("/careers/" + slug + "?" + query)
			.section("Related careers")
			.selectFirst(".related li:has(a:contains(" + name + "))");
		return card.select("p:has(b)").select("b, small").eachText().stream().reduce((a, b) -> a + " " + b).get();
	}

}

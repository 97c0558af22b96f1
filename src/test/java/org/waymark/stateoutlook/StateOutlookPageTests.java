package org.waymark.stateoutlook;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a career's page says of the outlook in the reader's state. */
@FixtureTest
class StateOutlookPageTests {

	private static final String OUTLOOK = "Job outlook";

	@Inject
	private PageTester pages;

	@Test
	void aStateHasItsOwnOutlookWithItsOwnYears() {
		TestPage page = this.pages.open("/careers/registered-nurse?place=OH");
		assertThat(page.section(OUTLOOK).text()).contains("In Ohio, 2022 to 2032", "Jobs in 2022 131,390",
				"Jobs expected in 2032 135,860", "+3.4% (all jobs in Ohio: +1.0%)", "Average openings per year 7,630",
				"Projections Central, 2022 to 2032");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void californiaHasYearsOfItsOwn() {
		assertThat(this.pages.open("/careers/registered-nurse?place=CA").section(OUTLOOK).text())
			.contains("In California, 2023 to 2033", "+10.5%", "California EDD, 2023 to 2033");
	}

	@Test
	void anAreaHasTheOutlookOfItsState() {
		assertThat(this.pages.open("/careers/registered-nurse?place=44060").section(OUTLOOK).text())
			.contains("In Washington, 2022 to 2032");
	}

	@Test
	void aStateThatListsNoneSaysSo() {
		assertThat(this.pages.open("/careers/watch-and-clock-repairers?place=WA").section(OUTLOOK).text())
			.contains("We have no state outlook for this career in Washington");
	}

	@Test
	void theWholeCountryHasNone() {
		assertThat(this.pages.open("/careers/registered-nurse").section(OUTLOOK).text())
			.doesNotContain("Projections Central");
	}

}

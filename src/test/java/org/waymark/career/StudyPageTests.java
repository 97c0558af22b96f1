package org.waymark.career;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a career's page says of the fields of study that lead to it. */
@FixtureTest
class StudyPageTests {

	private static final String NURSE = "/careers/registered-nurse";

	private final PageTester pages;

	StudyPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void theFieldsThatMostPeopleStudyComeFirst() {
		Element section = study(NURSE);
		List<String> fields = section.select(".part-body > .skills dt").eachText();
		assertThat(fields).hasSize(6).startsWith("Registered nursing/registered nurse");
		assertThat(section.select("summary .brief").text())
			.startsWith("Registered nursing/registered nurse, " + fields.get(1) + " and ");
		assertThat(section.select(".part-body > .skills dd").first().text())
			.isEqualTo(registeredNurses() + " awards, most often: bachelor’s degree");
	}

	@Test
	void theOthersAreThereToBeOpened() {
		Element others = study(NURSE).selectFirst("details.answer");
		assertThat(others.select("summary").text()).isEqualTo("15 more fields");
		assertThat(others.select("dt")).hasSize(15);
		assertThat(others.select("dd").last().text()).isEqualTo("No awards reported");
	}

	@Test
	void saysOfWhenTheAwardsAreAndThatAFieldIsBroaderThanAJob() {
		assertThat(study(NURSE).text()).contains("in the 2023–24 school year", "A field of study is broader than a job",
				"NCES, CIP 2020", "NCES IPEDS, 2023–24");
	}

	@Test
	void aSingleAwardIsNoPlural() {
		assertThat(study("/careers/lawyers").text()).doesNotContain(" 1 awards").contains("awards, most often: ");
	}

	@Test
	void workWithoutAFieldSaysSo() {
		Element section = study("/careers/cashiers");
		assertThat(section.select("summary .brief").text()).isEqualTo("No field of study listed");
		assertThat(section.text()).contains("list no field of study that leads to this work")
			.doesNotContain("broader", "IPEDS");
	}

	@Test
	void leadsToTheCollegesOfTheReadersPlace() {
		assertThat(study(NURSE + "?place=OH").select("p a").first().attr("href"))
			.isEqualTo("/programs?career=registered-nurse&place=OH");
		assertThat(this.pages.open(NURSE).link("Find colleges in the United States with these programs"))
			.isEqualTo("/programs?career=registered-nurse");
		assertThat(this.pages.open(NURSE + "?place=44060")
			.link("Find colleges near Spokane-Spokane Valley, WA with these programs")).endsWith("&place=44060");
		assertThat(study("/careers/cashiers").select("a[href^=/programs]")).isEmpty();
	}

	@Test
	void thatTheProgramMustBeAccreditedStandsFirst() {
		Element first = study("/careers/medical-assistants").select("#study > *").first();
		assertThat(first.hasClass("notice")).isTrue();
		assertThat(first.text()).startsWith("Check first that the program is accredited.");
		assertThat(study(NURSE).select(".notice")).isEmpty();
	}

	@Test
	void nothingOfItIsEmpty() {
		assertThat(PageFaults.in(this.pages.open(NURSE))).isEmpty();
		assertThat(PageFaults.in(this.pages.open("/careers/cashiers"))).isEmpty();
	}

	private Element study(String address) {
		return this.pages.open(address).section("What people study for this work");
	}

	/** The awards in the field, from the file. */
	private static String registeredNurses() {
		return String.format("%,d",
				DataFiles.read("fixture/programs/awards.csv")
					.stream()
					.filter((row) -> row.getField("cip").equals("51.3801"))
					.mapToInt((row) -> Integer.parseInt(row.getField("awards")))
					.sum());
	}

}

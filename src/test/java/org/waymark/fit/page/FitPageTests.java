package org.waymark.fit.page;

import java.util.List;

import jakarta.inject.Inject;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader has of what a career asks. */
@FixtureTest
class FitPageTests {

	private static final String NURSE = "/fit?career=registered-nurse";

	private static final String NURSE_IN_OHIO = NURSE + "&place=OH";

	private static final String LICENSE = "Registered nurse license";

	@Inject
	private PageTester pages;

	@Test
	void withoutACareerThePageAsksForOne() {
		TestPage page = this.pages.open("/fit?place=OH");
		assertThat(page.heading()).isEqualTo("Does it fit me?");
		assertThat(page.all(".chooser input[data-suggest]").eachAttr("name")).containsExactly("title", "now");
		assertThat(page.text()).contains("Type a career in the first box.");
		assertThat(page.all(".checks")).isEmpty();
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void namesInTheBoxesAreLedToTheirCareers() {
		assertThat(redirected("/fit?title=Electrician&now=Registered%20nurse&place=OH&near="))
			.isEqualTo("/fit?career=electrician&from=registered-nurse&place=OH");
		assertThat(redirected("/fit?title=electrician&now=&place=US")).isEqualTo("/fit?career=electrician");
	}

	@Test
	void whereSeveralCareersMayBeMeantTheReaderChooses() {
		TestPage page = this.pages.open("/fit?place=OH&title=medical%20office");
		assertThat(page.text()).contains("Which career are you thinking of?");
		assertThat(page.all(".results a").eachAttr("href")).contains(
				"/fit?place=OH&career=medical-office-administrator", "/fit?place=OH&career=medical-office-assistant");
		assertThat(this.pages.open("/fit?title=zzzzqqq").text()).contains("No career matches “zzzzqqq”");
	}

	@Test
	void whatHasToGrowStandsWithItsLevelsTheMostImportantFirst() {
		TestPage page = this.pages.open(NURSE + "&from=electrician");
		List<List<String>> tables = page.all(".gap").stream().map(FitPageTests::names).toList();
		assertThat(tables.get(0)).containsExactly("Reading people", "Active listening", "Speaking", "Helping people",
				"Reading closely", "Making decisions", "Teaching others");
		assertThat(tables.get(1)).containsExactly("Customer service", "Medicine and dentistry");
		assertThat(tables.get(2)).containsExactly("Critical thinking", "Solving hard problems", "Learning strategies",
				"Watching machines");
		assertThat(page.all(".gap").get(1).select("tbody tr").get(1).select("td").eachText()).containsExactly("0.4",
				"4.5", "+4.0");
		assertThat(page.text()).contains("13 skills and fields of knowledge are important in the new career.",
				"4 carry over, and 9 have to grow.",
				"You’d use these less: Troubleshooting, Building, Repairing, Mechanics");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void whatHasToGrowIsLinkedToHowItIsLearned() {
		TestPage page = this.pages.open(NURSE_IN_OHIO + "&from=electrician");
		assertThat(page.link("Steps to get there")).isEqualTo("/careers/registered-nurse?place=OH#steps");
		assertThat(page.link("Ways to train")).isEqualTo("/careers/registered-nurse?place=OH#training");
		assertThat(page.link("Where to study")).isEqualTo("/programs?career=registered-nurse&place=OH");
	}

	@Test
	void twoTitlesOfOneOccupationHaveNoGap() {
		TestPage page = this.pages.open("/fit?career=medical-office-administrator&from=medical-office-assistant");
		assertThat(page.text()).contains("O*NET rates both as one occupation, so it shows no gap between them.");
		assertThat(page.text()).doesNotContain("Skills to build", "Knowledge to gain", "You’d use these less");
	}

	@ParameterizedTest
	@CsvSource({ "registered-nurse, legislators", "legislators, registered-nurse" })
	void thatACareerIsNotRatedIsSaid(String career, String from) {
		TestPage page = this.pages.open("/fit?career=" + career + "&from=" + from);
		assertThat(page.text()).contains("O*NET doesn’t rate the skills of this career: Legislators.");
		assertThat(page.all(".gap")).isEmpty();
	}

	@Test
	void whatTheLawRequiresAndTheReaderHasNotIsNamed() {
		TestPage page = this.pages.open(NURSE_IN_OHIO);
		assertThat(page.section("What’s left").text())
			.contains("Our guide found that the law requires this in Ohio, and you haven’t checked it: " + LICENSE)
			.contains("What comes next Bachelor");
		TestPage met = this.pages.open(NURSE_IN_OHIO + "&have=" + key(page, LICENSE));
		assertThat(met.section("What’s left").text())
			.contains("You’ve checked everything that our guide found the law to require in Ohio.",
					"What you have " + LICENSE)
			.doesNotContain("Nothing is checked yet");
		assertThat(PageFaults.in(met)).isEmpty();
	}

	@Test
	void whoHasTheWholeWayBehindThemHasNoTimeOrMoneyLeft() {
		TestPage page = this.pages.open(NURSE_IN_OHIO);
		assertThat(page.fact("Cost of training").value()).isEqualTo("$52,276");
		assertThat(page.fact("Time until fully qualified").value()).isEqualTo("4 years");
		TestPage done = this.pages.open(NURSE_IN_OHIO + "&have=" + key(page, "Bachelor"));
		assertThat(done.fact("Time until fully qualified").value()).isEqualTo("No training time left");
		assertThat(done.all(".facts dt").eachText()).doesNotContain("Cost of training");
	}

	@Test
	void experienceCountsByItself() {
		TestPage page = this.pages.open("/fit?career=chief-executives&place=OH");
		String key = key(page, "Paid work in a job that leads to this one (Lawyers)");
		TestPage left = this.pages.open("/fit?career=chief-executives&place=OH&have=" + key);
		assertThat(page.section("What’s left").text()).contains("then about 5 years of paid work");
		assertThat(left.section("What’s left").text()).contains("Counted as in a comparison: 48 months, $52,276")
			.doesNotContain("of paid work in");
		assertThat(left.fact("Time until fully qualified").value()).isEqualTo("4 years");
	}

	@Test
	void theStatesListIsAListWithItsParts() {
		Element licenses = group(this.pages.open("/fit?career=electrician&place=OH"), "Licenses");
		assertThat(licenses.text())
			.contains("It depends: The state licenses commercial", "is what Ohio lists for this work",
					"A list is not proof of what the law asks", "On the state’s list", "Entry of September 2024.")
			.doesNotContain("Required by law", "Fire Alarm and Electrical Company");
		assertThat(licenses.select("> ul > li")).hasSize(4);
		assertThat(licenses.select("ul ul .tick").eachText()).contains("Asks for experience")
			.doesNotContain("Asks for continuing education");
	}

	@Test
	void theWholeCountryHasNoListButSaysWhereThereAreSome() {
		Element licenses = group(this.pages.open("/fit?career=lawyers"), "Licenses");
		assertThat(licenses.text()).contains("Our editors haven’t checked the law for this career.",
				"Choose your state at the top to see its list.");
		assertThat(licenses.select("input")).isEmpty();
	}

	@Test
	void aShortGuideAsksWhoItFits() {
		TestPage page = this.pages.open("/fit?career=watch-and-clock-repairers&place=OH");
		assertThat(group(page, "Questions to ask yourself").text()).contains("You can sit still and do it over",
				"These are our editors’ questions, not a test.");
		assertThat(group(page, "Certifications").text()).contains("We have no checked list of certifications");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void aCheckOfAnotherPlaceIsNoCheckHere() {
		String key = key(this.pages.open(NURSE_IN_OHIO), LICENSE);
		assertThat(redirected(NURSE + "&place=WA&have=" + key)).isEqualTo(NURSE + "&place=WA");
		assertThat(redirected(NURSE_IN_OHIO + "&have=q00000")).isEqualTo(NURSE_IN_OHIO);
	}

	@Test
	void checksStandInTheOrderOfThePageOnceEach() {
		TestPage page = this.pages.open(NURSE_IN_OHIO);
		String first = key(page, "Bachelor");
		String second = key(page, LICENSE);
		assertThat(redirected(NURSE_IN_OHIO + "&have=" + second + "&have=" + first + "&have=" + second))
			.isEqualTo(NURSE_IN_OHIO + "&have=" + first + "&have=" + second);
		assertThat(page.all(".checks input[name=have]").eachAttr("value")).doesNotHaveDuplicates();
	}

	@Test
	void thePageOfACareerLeadsHereForThePlace() {
		assertThat(this.pages.open("/careers/electrician?place=OH").link("Does it fit me?"))
			.isEqualTo("/fit?career=electrician&place=OH");
		assertThat(this.pages.open("/careers/lawyers?year=2024").link("Does it fit me?"))
			.isEqualTo("/fit?career=lawyers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "career=no-such-career", "from=no-such-career", "have=everything", "place=XX" })
	void whatMakesNoSenseIsRefusedByName(String query) {
		TestPage page = this.pages.open("/fit?" + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains(query.substring(0, query.indexOf('=')));
	}

	private static List<String> names(Element table) {
		return table.select("tbody th b").eachText();
	}

	private static Element group(TestPage page, String legend) {
		return page.all(".checks fieldset")
			.stream()
			.filter((group) -> group.selectFirst("legend").text().equals(legend))
			.findFirst()
			.orElseThrow();
	}

	/** How an address names what a label begins with. */
	private static String key(TestPage page, String label) {
		return page.all(".checks .tick")
			.stream()
			.filter((tick) -> tick.text().startsWith(label))
			.findFirst()
			.orElseThrow()
			.selectFirst("input")
			.attr("value");
	}

	private String redirected(String address) {
		return this.pages.get(address).getResponse().getRedirectedUrl();
	}

}

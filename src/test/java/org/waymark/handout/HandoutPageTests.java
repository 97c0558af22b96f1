package org.waymark.handout;

import java.util.List;
import java.util.stream.Stream;

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

/** A sheet to take home. */
@FixtureTest
class HandoutPageTests {

	private static final String TWO = "/handout?career=electrician&career=registered-nurse&place=OH";

	private static final String NURSE = "/handout?career=registered-nurse&place=OH";

	@Inject
	private PageTester pages;

	@Test
	void withoutACareerThePageAsksForOne() {
		TestPage page = this.pages.open("/handout?place=OH");
		assertThat(page.heading()).isEqualTo("Make a handout");
		assertThat(page.text()).contains("Type a career to begin.");
		assertThat(page.all("table, textarea, .code")).isEmpty();
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void namesInTheBoxesAreLedToTheirCareers() {
		assertThat(redirected("/handout?career=electrician&add=Registered%20nurse&now=lawyers&place=OH&near="))
			.isEqualTo("/handout?career=electrician&career=registered-nurse&from=lawyers&place=OH");
		assertThat(redirected("/handout?career=electrician&add=&now=&place=US"))
			.isEqualTo("/handout?career=electrician");
	}

	@Test
	void whereSeveralCareersMayBeMeantTheReaderChooses() {
		TestPage page = this.pages.open(NURSE + "&add=medical%20office");
		assertThat(page.all(".results a").eachAttr("href"))
			.contains("/handout?career=registered-nurse&career=medical-office-administrator&place=OH");
		assertThat(this.pages.open("/handout?add=zzzzqqq").text()).contains("No career matches “zzzzqqq”");
	}

	@Test
	void factsAreThoseOfTheComparison() {
		TestPage page = this.pages.open(TWO);
		TestPage compared = this.pages.open(TWO.replace("/handout", "/compare"));
		for (String label : List.of("What it is", "Typical education", "Median pay per year", "Jobs",
				"Steps to get there", "Time until fully qualified", "Cost of training")) {
			assertThat(answers(page, label)).as(label).hasSize(2).isEqualTo(answers(compared, label));
		}
		assertThat(page.all("tr.group").eachText()).containsExactly("Pay, training and outlook", "Pros and cons",
				"The law", "How to get there", "Does it fit?", "Colleges for Ohio");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void fourCareersLeaveRoomForFivePointsEach() {
		TestPage page = this.pages.open(TWO + "&career=lawyers&career=medical-office-administrator");
		assertThat(page.all("thead th")).hasSize(5);
		assertThat(row(page, "Pros").select("td").stream().map((cell) -> cell.select("li").size()))
			.allMatch((points) -> points <= 5);
		assertThat(page.all("#handout-add")).isEmpty();
	}

	@Test
	void whatCarriesOverFromWorkThatTheReaderKnowsIsThatOfTheFit() {
		TestPage page = this.pages.open("/handout?career=registered-nurse&from=electrician&place=OH");
		assertThat(answers(page, "Coming from: Electrician").get(0)).isEqualTo(
				"13 skills and fields of knowledge are important in the new career. 4 carry over, and 9 have to grow.");
		assertThat(answers(page, "Build these first").get(0))
			.isEqualTo("Reading people Active listening Customer service Medicine and dentistry");
		assertThat(this.pages.open(NURSE).text()).doesNotContain("Coming from");
	}

	@ParameterizedTest
	@CsvSource({ "registered-nurse, legislators", "legislators, registered-nurse" })
	void thatACareerIsNotRatedIsSaid(String career, String from) {
		TestPage page = this.pages.open("/handout?career=" + career + "&from=" + from);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("O*NET doesn’t rate the skills of this career: Legislators.");
	}

	@Test
	void whatTheReaderHasIsTakenOverFromTheCheckList() {
		TestPage fit = this.pages.open("/fit?career=registered-nurse&place=OH");
		String key = fit.all(".checks label:contains(Bachelor) input").get(0).val();
		TestPage checked = this.pages.open("/fit?career=registered-nurse&place=OH&have=" + key);
		String link = checked.link("Make a handout");
		assertThat(link).isEqualTo(NURSE + "&have=" + key);
		TestPage page = this.pages.open(link);
		assertThat(answers(page, "Time until fully qualified").get(1)).isEqualTo("No training time left")
			.isEqualTo(checked.fact("Time until fully qualified").value());
		assertThat(row(page, "You have").select("li").eachText()).singleElement().asString().contains("Bachelor");
		assertThat(row(page, "What comes next").text()).contains("Registered nurse license");
		assertThat(redirected(NURSE + "&have=q00000")).isEqualTo(NURSE);
	}

	@Test
	void collegesAreThoseThatGiveTheUsualAward() {
		TestPage page = this.pages.open("/handout?career=registered-nurse&place=WA");
		assertThat(row(page, "Colleges to look at first").select("li").eachText()).isNotEmpty()
			.allMatch((line) -> line.contains("bachelor’s degree"));
		assertThat(row(this.pages.open("/handout?career=registered-nurse"), "Colleges to look at first").text())
			.contains("Choose a place to see colleges.");
	}

	@Test
	void collegesThatTheReaderChoseTakeTheirPlace() {
		TestPage page = this.pages.open("/handout?career=registered-nurse&zip=99201&college=234711");
		assertThat(page.text()).contains("Colleges you chose", "In Washington.");
		assertThat(row(page, "Colleges you chose").select("li")).hasSize(1);
		assertThat(page.link("all programs")).isEqualTo("/programs?career=registered-nurse&zip=99201");
		TestPage compared = this.pages
			.open("/programs/compare?career=registered-nurse&zip=99201&college=234711&college=234845");
		assertThat(compared.link("Make a handout"))
			.isEqualTo("/handout?career=registered-nurse&zip=99201&college=234711&college=234845");
	}

	@Test
	void theCodeIsTheAddressOfThePage() {
		TestPage page = this.pages.open(TWO);
		assertThat(Scanner.read(page.only(".code svg"))).isEqualTo(page.only("footer .printed a").text()).endsWith(TWO);
	}

	@Test
	void whatIsWrittenByHandHasNoWayToTheServer() {
		TestPage page = this.pages.open(TWO);
		List<Element> written = page.all("[data-kept]");
		assertThat(written).hasSize(2)
			.allMatch((field) -> !field.hasAttr("name"))
			.allMatch((field) -> field.closest("form") == null);
		assertThat(page.text()).contains("are never sent to us");
	}

	@Test
	void aProjectorShowsTheSameInLargeType() {
		TestPage page = this.pages.open(TWO);
		String projector = page.link("Large type for the projector");
		assertThat(projector).isEqualTo(TWO + "&view=projector");
		TestPage large = this.pages.open(projector);
		assertThat(large.all(".handout.projected")).hasSize(1);
		assertThat(large.all(".handout td").eachText()).isEqualTo(page.all(".handout td").eachText());
		assertThat(large.link("Back to the sheet")).isEqualTo(TWO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/electrician?place=OH", "/compare?career=electrician&career=lawyers&place=OH",
			"/fit?career=electrician&place=OH" })
	void theWayHereKeepsTheCareersAndThePlace(String from) {
		assertThat(this.pages.open(from).link("Make a handout")).startsWith("/handout?career=electrician")
			.endsWith("place=OH");
	}

	@ParameterizedTest
	@ValueSource(strings = { "career=no-such-career", "from=no-such-career", "have=everything", "place=XX", "zip=0",
			"college=1", "view=poster" })
	void whatMakesNoSenseIsRefusedByName(String query) {
		TestPage page = this.pages.open("/handout?" + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains(query.substring(0, query.indexOf('=')));
	}

	@Test
	void moreThanFourCareersAreTooMany() {
		String all = String.join("&career=", "electrician", "registered-nurse", "lawyers", "legislators",
				"medical-office-assistant");
		TestPage page = this.pages.open("/handout?career=" + all);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("in the link no more than 4 times");
		assertThat(page.all("main a").eachAttr("href"))
			.contains("/handout?career=" + all.replace("&career=medical-office-assistant", ""));
	}

	@Test
	void aLongAddressStillHasACode() {
		String address = "https://waymark.example/handout?have=" + "x".repeat(1500);
		assertThat(QrCode.of(address)).hasValueSatisfying((code) -> assertThat(code.side()).isGreaterThan(100));
		assertThat(QrCode.of("x".repeat(3000))).isEmpty();
	}

	private String redirected(String address) {
		return this.pages.get(address).getResponse().getRedirectedUrl();
	}

	private static Element row(TestPage page, String label) {
		return page.all(".handout tbody tr, .compare tbody tr")
			.stream()
			.filter((row) -> row.select("th > span").text().equals(label))
			.reduce((first, second) -> second)
			.orElseThrow();
	}

	private static List<String> answers(TestPage page, String label) {
		Stream<Element> rows = page.all(".compare tbody tr")
			.stream()
			.filter((row) -> row.select("th > span").text().equals(label));
		return rows.flatMap((row) -> row.select("td").eachText().stream()).toList();
	}

}

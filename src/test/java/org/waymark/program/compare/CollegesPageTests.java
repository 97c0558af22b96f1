package org.waymark.program.compare;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** Colleges side by side. */
@FixtureTest
class CollegesPageTests {

	private static final String COMPARE = "/programs/compare?career=registered-nurse";

	private static final String COLUMBUS = "&college=202222";

	private static final String CINCINNATI = "&college=201885";

	private static final String COLUMBIANA = "&college=202152";

	private static final String CENTRALIA = "&college=234845";

	private static final String BIG_BEND = "&college=234711";

	private final PageTester pages;

	CollegesPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void eachCollegeIsAColumnInTheReadersOrder() {
		TestPage page = this.pages.open(COMPARE + "&place=OH" + COLUMBUS + CINCINNATI);
		assertThat(page.heading()).isEqualTo("Colleges side by side");
		assertThat(page.title()).startsWith("Registered nurse: colleges side by side");
		assertThat(page.all("table.compare thead th").eachText()).containsExactly("Question",
				"Columbus State Community College", "University of Cincinnati-Main Campus");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void itsProgramsHaveFieldAwardAndNumber() {
		TestPage page = this.pages.open(COMPARE + COLUMBUS + CINCINNATI);
		Element row = row(page, "Programs for this career");
		assertThat(row.select("th").text()).contains("Field, award and number of awards, 2023–24");
		assertThat(row.select("td").first().select("li").eachText())
			.contains("Registered nursing/registered nurse: associate degree, 180 awards");
	}

	@Test
	void whatIsKnownOfTheWholeCollegeSaysThatItIsOfTheWhole() {
		TestPage page = this.pages.open(COMPARE + COLUMBUS + CINCINNATI);
		assertThat(cells(page, "Public or private")).containsExactly("Public", "Public");
		assertThat(cells(page, "Where it is")).containsExactly("Columbus, OH 43215", "Cincinnati, OH 45221");
		assertThat(cells(page, "Tuition and fees per year, in-state")).containsExactly("$5,338", "$13,570");
		assertThat(cells(page, "Net price per year")).containsExactly("$7,233", "$23,156");
		assertThat(cells(page, "Net price, lowest incomes")).containsExactly("$5,386", "$15,108");
		assertThat(cells(page, "Students who finish")).containsExactly("25%", "72%");
		assertThat(cells(page, "Earnings 10 years after starting")).containsExactly("$39,435", "$54,810");
		assertThat(cells(page, "Debt of graduates, 2021")).containsExactly("$8,749", "$21,250");
		for (String label : List.of("Tuition and fees per year, in-state", "Students who finish",
				"Earnings 10 years after starting", "Debt of graduates, 2021")) {
			assertThat(row(page, label).select("th").text()).contains("The whole college, all programs");
		}
	}

	@Test
	void theWebsiteIsAPlainLink() {
		Element row = row(this.pages.open(COMPARE + COLUMBUS + CINCINNATI), "Website");
		assertThat(row.select("td a").eachAttr("href")).containsExactly("https://www.cscc.edu/", "https://www.uc.edu/");
		assertThat(row.select("td a").eachAttr("rel")).containsOnly("external noreferrer");
		assertThat(row.select("td a").first().text()).isEqualTo("Website of Columbus State Community College");
	}

	@Test
	void thePriceOfAColumnCanBeTakenOver() {
		Element row = row(this.pages.open(COMPARE + "&place=OH" + COLUMBUS + COLUMBIANA),
				"When training there pays off");
		assertThat(row.select("td").eachText()).containsExactly(
				"Use $5,338 a year as the cost of training ($10,676 for 2 years)", "No tuition per year reported");
		assertThat(row.select("td a").attr("href")).isEqualTo("/compare?career=registered-nurse&place=OH"
				+ "&way.registered-nurse=1&tuition.registered-nurse=5338#economics");
		assertThat(row.select("td a").hasAttr("rel")).isFalse();
	}

	@Test
	void whatIsMissingIsSaidInWords() {
		TestPage page = this.pages.open(COMPARE + CENTRALIA + COLUMBIANA);
		assertThat(cells(page, "Debt of graduates")).containsExactly("Not reported", "$12,109 Debt of graduates, 2021");
		assertThat(cells(page, "Tuition and fees per year, in-state")).containsExactly("$5,109",
				"$11,400 Tuition and fees, largest program");
		assertThat(row(page, "Debt of graduates").select("td .missing").eachText()).containsExactly("Not reported");
		assertThat(page.text()).doesNotContain("$0");
	}

	@Test
	void aCollegeInAnotherStateHasThePriceThatItsOwnStateDoesNotPay() {
		TestPage page = this.pages.open(COMPARE + "&zip=99201" + BIG_BEND + COLUMBUS);
		assertThat(cells(page, "Tuition and fees per year, in-state")).containsExactly("$4,909",
				"$10,917 Tuition and fees per year, out-of-state");
		assertThat(cells(page, "Net price per year")).containsExactly("$10,875", "$7,233 Net price per year, in-state");
		assertThat(cells(page, "When training there pays off").get(1))
			.isEqualTo("Use $10,917 a year, the out-of-state price, as the cost of training ($21,834 for 2 years)");
		assertThat(row(page, "When training there pays off").select("td a").get(1).attr("href")).contains("place=WA",
				"&tuition.registered-nurse=10917");
	}

	@Test
	void aCollegeThatAsksTheSameOfEverybodySaysSo() {
		TestPage page = this.pages.open(COMPARE + "&zip=99201&college=201195" + COLUMBUS);
		assertThat(cells(page, "Tuition and fees per year, in-state").get(0))
			.isEqualTo("$37,938 Tuition and fees per year, same for all states");
		assertThat(cells(page, "When training there pays off").get(0))
			.startsWith("Use $37,938 a year as the cost of training");
	}

	@Test
	void whoNamesNoPlaceSeesInStatePrices() {
		assertThat(cells(this.pages.open(COMPARE + BIG_BEND + COLUMBUS), "Tuition and fees per year, in-state"))
			.containsExactly("$4,909", "$5,338");
	}

	@Test
	void aCollegeWithoutAwardsInTheseFieldsSaysSo() {
		TestPage lawyers = this.pages.open("/programs/compare?career=lawyers&place=OH" + COLUMBUS + CENTRALIA);
		assertThat(cells(lawyers, "Programs for this career"))
			.containsOnly("No awards reported in fields that lead to this career");
	}

	@Test
	void distancesAreToldFromAZipAndNotFromAState() {
		TestPage near = this.pages.open(COMPARE + "&zip=99201" + BIG_BEND + COLUMBUS + "&college=444130");
		assertThat(cells(near, "Distance from Spokane, WA 99201").get(0)).isEqualTo("94 miles away");
		assertThat(cells(near, "Distance from Spokane, WA 99201").get(2)).isEqualTo("Teaches only online");
		TestPage state = this.pages.open(COMPARE + "&place=OH" + BIG_BEND + COLUMBUS);
		assertThat(state.all("table.compare tbody th").text()).doesNotContain("Distance");
		assertThat(state.text()).contains("type a ZIP code on the list of colleges");
	}

	@Test
	void oneCollegeSaysWhatToDo() {
		TestPage page = this.pages.open(COMPARE + "&place=OH" + COLUMBUS);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.only(".lead").text()).startsWith("You’ve chosen one college. Go back to the list");
		assertThat(page.all("table.compare")).isEmpty();
		assertThat(page.link("Add a college from the list"))
			.isEqualTo("/programs?career=registered-nurse&place=OH" + COLUMBUS);
		assertThat(this.pages.open(COMPARE).only(".lead").text()).startsWith("You haven’t chosen any college");
	}

	@Test
	void fourCollegesAreTheMostAndTheFifthIsNamed() {
		String four = COMPARE + COLUMBUS + CINCINNATI + CENTRALIA + BIG_BEND;
		assertThat(this.pages.open(four).all(".notice")).isEmpty();
		assertThat(this.pages.open(four).text()).doesNotContain("Add a college");
		TestPage five = this.pages.open(four + COLUMBIANA);
		assertThat(five.status()).isEqualTo(200);
		assertThat(five.only(".notice").text()).isEqualTo("You can compare up to four colleges. "
				+ "These are the first four; left out: Columbiana County Career and Technical Center.");
		assertThat(five.all("table.compare thead th")).hasSize(5);
		assertThat(five.only("link[rel=canonical]").attr("href"))
			.isEqualTo(this.pages.open(four).only("link[rel=canonical]").attr("href"));
	}

	@Test
	void aCollegeCanBeTakenOut() {
		TestPage two = this.pages.open(COMPARE + "&place=OH" + COLUMBUS + CINCINNATI);
		assertThat(two.all(".chosen-list a").first().attr("href")).isEqualTo(COMPARE + "&place=OH" + CINCINNATI);
	}

	@Test
	void theSameCollegeTwiceIsOne() {
		assertThat(this.pages.get(COMPARE + COLUMBUS + COLUMBUS).getResponse().getRedirectedUrl())
			.isEqualTo(COMPARE + COLUMBUS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "college=2022", "college=999999", "college=columbus", "zip=992", "place=XX" })
	void whatMakesNoSenseIsNamedWithWhatWouldDo(String parameter) {
		TestPage page = this.pages.open(COMPARE + "&" + parameter);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + parameter.replaceFirst(".*=", "") + "” doesn’t work for “"
				+ parameter.replaceFirst("=.*", "") + "”", "It should be");
	}

	@Test
	void anAddressWithoutACareerAsksForOne() {
		assertThat(this.pages.open("/programs/compare?college=202222").status()).isEqualTo(400);
	}

	@Test
	void theListSendsWhatIsSelectedByAPlainForm() {
		TestPage list = this.pages.open("/programs?career=registered-nurse&place=OH&zip=99201&within=state");
		Element form = list.only("form[action=/programs/compare]");
		assertThat(form.attr("method")).isEqualTo("get");
		assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("career", "place", "zip");
		assertThat(form.select(".colleges > li input[type=checkbox][name=college]").eachAttr("value"))
			.startsWith("234711")
			.contains("234845");
		assertThat(form.select("label:has(input[value=234845])").text()).isEqualTo("Compare Centralia College");
		assertThat(form.select("button").text()).isEqualTo("Compare selected colleges");
	}

	@Test
	void theListKeepsWhatIsSelectedOnItsOtherPages() {
		TestPage first = this.pages.open("/programs?career=registered-nurse&place=OH" + CINCINNATI);
		assertThat(first.all("input[name=college][checked]").eachAttr("value")).containsExactly("201885");
		assertThat(first.all("form#programs input[name=college]").eachAttr("value")).containsExactly("201885");
		TestPage second = this.pages.open(first.link("Next"));
		assertThat(second.only(".elsewhere").text())
			.isEqualTo("Also selected, not on this page University of Cincinnati-Main Campus");
		assertThat(second.all(".elsewhere input[name=college][checked]").eachAttr("value")).containsExactly("201885");
	}

	private static List<String> cells(TestPage page, String label) {
		return row(page, label).select("td").eachText();
	}

	private static Element row(TestPage page, String label) {
		return page.all("table.compare tbody tr")
			.stream()
			.filter((row) -> row.select("th > span").text().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					"No " + label + " among " + page.all("table.compare tbody th > span").eachText()));
	}

}

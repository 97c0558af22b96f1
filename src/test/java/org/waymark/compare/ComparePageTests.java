package org.waymark.compare;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.TestTable;
import org.waymark.text.Formats;

import static org.assertj.core.api.Assertions.assertThat;

@FixtureTest
class ComparePageTests {

	private static final String TWO = "/compare?career=medical-office-administrator&career=registered-nurse";

	@Autowired
	private PageTester pages;

	/**
	 * All of a comparison is at one price level, so that a cap is still above the
	 * amounts.
	 */
	@Test
	void aCappedWageIsTheHighestAtAveragePricesToo() {
		TestPage page = this.pages
			.open("/compare?career=orthopedic-surgeons-except-pediatric&career=registered-nurse&career=electrician"
					+ "&place=CA&year=2024");
		assertThat(cells(page, "Median adjusted for cost of living")).satisfiesExactly(
				(surgeons) -> assertThat(surgeons).endsWith(" or more highest"),
				(nurses) -> assertThat(nurses).startsWith("$").doesNotContain("highest"),
				(electricians) -> assertThat(electricians).startsWith("$").doesNotContain("highest"));
		TestPage territory = this.pages.open("/compare?career=registered-nurse&career=electrician&place=PR&year=2024");
		assertThat(cells(territory, "Median adjusted for cost of living")).containsOnly("no cost-of-living figure");
	}

	@Test
	void putsCareersSideBySideInTheReadersOrder() {
		TestPage page = this.pages.open(TWO + "&year=2024");
		assertThat(page.table("table.compare").columns()).containsExactly("Question", "Medical office administrator",
				"Registered nurse");
		assertThat(cells(page, "Median pay per year")).containsExactly("$44,640", "$93,600");
		assertThat(cells(page, "Low pay per year").get(0)).isEqualTo("$35,050");
		assertThat(cells(page, "Jobs").get(0)).isEqualTo("830,760");
	}

	@Test
	void everyRowOfFiguresNamesItsSource() {
		TestPage page = this.pages.open(TWO + "&place=WA");
		for (String row : List.of("Median pay per year", "Jobs", "Outlook, 2024 to 2034",
				"Median adjusted for cost of living")) {
			assertThat(rowHeading(page, row)).as(row).containsPattern("BLS|BEA");
		}
	}

	@Test
	void theMedianAtAverageUsPricesCanBeWorkedOutByHand() {
		TestPage page = this.pages.open(TWO + "&place=WA&year=2024");
		assertThat(cells(page, "Median pay per year").get(0)).isEqualTo("$56,920");
		// BEA, 2023: Washington 108.562; 56,920 / 1.08562 = 52,431, to the nearest $100
		assertThat(cells(page, "Median adjusted for cost of living").get(0)).isEqualTo("$52,400");
		assertThat(rowHeading(page, "Median adjusted for cost of living")).contains("Computed");
	}

	@Test
	void figuresWithinOnePercentOfTheHighestAreCalledLevel() {
		TestPage page = this.pages.open("/compare?career=medical-office-administrator"
				+ "&career=medical-secretaries-and-administrative-assistants&career=cashiers");
		assertThat(cells(page, "Median pay per year")).satisfiesExactly(
				(first) -> assertThat(first).endsWith("highest, nearly tied"),
				(second) -> assertThat(second).endsWith("highest, nearly tied"),
				(third) -> assertThat(third).doesNotContain("highest"));
	}

	@Test
	void theHighestOfSomeKnownFiguresIsNotCalledTheHighestOfAll() {
		TestPage page = this.pages.open("/compare?career=medical-office-administrator&career=actors"
				+ "&career=elementary-school-teacher&place=OH&year=2024");
		assertThat(cells(page, "Median pay per hour")).containsExactly("$20.19 highest of those known", "$12.89",
				"yearly pay only");
	}

	@Test
	void saysWhatIsNotThere() {
		TestPage page = this.pages.open("/compare?career=actors&career=medical-office-administrator&place=GU");
		assertThat(cells(page, "Median pay per year")).containsExactly("no data", "no data");
		assertThat(cells(this.pages.open("/compare?career=actors&career=cashiers"), "Median pay per year").get(0))
			.isEqualTo("hourly pay only");
	}

	@Test
	void theHeadingAndTheTitleNameWhatIsCompared() {
		TestPage two = this.pages.open("/compare?career=electrician&career=registered-nurse&place=OH");
		assertThat(two.heading()).isEqualTo("Electrician and Registered nurse");
		assertThat(two.title()).startsWith("Electrician and Registered nurse compared in Ohio");
		TestPage three = this.pages.open("/compare?career=electrician&career=registered-nurse&career=actors");
		assertThat(three.heading()).isEqualTo("Electrician, Registered nurse, and Actors");
		assertThat(three.title()).startsWith("Electrician, Registered nurse, and Actors compared");
		assertThat(this.pages.open("/compare").heading()).isEqualTo("Compare careers");
		assertThat(this.pages.open("/compare?career=registered-nurse").title())
			.startsWith("Compare careers: Registered nurse");
	}

	@Test
	void onPaperItSaysWhereWhenAndAtWhatAddress() {
		TestPage page = this.pages.open("/compare?career=electrician&career=registered-nurse&place=OH&year=2024");
		assertThat(page.only(".print-only").text()).startsWith("In Ohio, wage data from May 2024. Printed from Waymark")
			.contains(Formats.date(LocalDate.now()))
			.endsWith("/compare?career=electrician&career=registered-nurse&place=OH&year=2024");
	}

	@Test
	void aCareerCanBeMovedAndRemoved() {
		TestPage page = this.pages.open(TWO + "&place=WA");
		assertThat(page.only(".chosen-list a:contains(left)").attr("href"))
			.isEqualTo("/compare?career=registered-nurse&career=medical-office-administrator&place=WA");
		assertThat(page.only(".chosen-list a:contains(Remove Medical office administrator)").attr("href"))
			.isEqualTo("/compare?career=registered-nurse&place=WA");
	}

	@Test
	void theVeryNameOfACareerAddsIt() {
		assertThat(this.pages.get("/compare?career=medical-office-administrator&place=WA&add=registered%20nurse")
			.getResponse()
			.getRedirectedUrl())
			.isEqualTo("/compare?career=medical-office-administrator&career=registered-nurse&place=WA");
	}

	@Test
	void aWordOffersCareersToAdd() {
		TestPage page = this.pages.open("/compare?career=registered-nurse&add=medical");
		assertThat(page.link("Add Medical office administrator"))
			.isEqualTo("/compare?career=registered-nurse&career=medical-office-administrator");
	}

	@Test
	void aWordThatNothingGoesByIsAnswered() {
		assertThat(this.pages.open("/compare?add=zzzzqqq").text()).contains("No career matches “zzzzqqq”");
	}

	@Test
	void fewerThanTwoCareersAskForMore() {
		assertThat(this.pages.open("/compare").text()).contains("Choose the first career");
		TestPage one = this.pages.open("/compare?career=registered-nurse");
		assertThat(one.text()).contains("Add a career");
		assertThat(one.all("table.compare")).isEmpty();
	}

	@Test
	void theSameCareerTwiceIsOne() {
		TestPage page = this.pages.open("/compare?career=registered-nurse&career=registered-nurse");
		assertThat(page.all(".chosen-list li")).hasSize(1);
	}

	@Test
	void fourCareersAreTheMost() {
		TestPage four = this.pages
			.open("/compare?career=actors&career=cashiers&career=registered-nurse&career=electrician");
		assertThat(four.status()).isEqualTo(200);
		assertThat(four.all("#add-q")).isEmpty();
		TestPage five = this.pages
			.open("/compare?career=actors&career=cashiers&career=registered-nurse&career=electrician&career=lawyers");
		assertThat(five.status()).isEqualTo(200);
		assertThat(five.table("table.compare").columns()).isEqualTo(four.table("table.compare").columns());
		assertThat(five.only(".notice").text())
			.isEqualTo("You can compare up to four careers. These are the first four; left out: Lawyers.");
		assertThat(five.only("link[rel=canonical]").attr("href"))
			.isEqualTo(four.only("link[rel=canonical]").attr("href"));
		assertThat(four.all(".notice")).isEmpty();
	}

	@Test
	void ofTwoTheHigherIsBoldAndOfMoreTheHighestIsNamed() {
		TestPage two = this.pages.open("/compare?career=electrician&career=registered-nurse&place=OH");
		assertThat(two.all("table.compare .best-mark")).isEmpty();
		assertThat(bold(two, "Median pay per year")).containsExactly(cells(two, "Median pay per year").get(1));
		assertThat(bold(two, "Jobs")).isEmpty();
		TestPage three = this.pages
			.open("/compare?career=electrician&career=registered-nurse&career=cashiers&place=OH");
		assertThat(cells(three, "Median pay per year").get(1)).endsWith(" highest");
		assertThat(row(three, "Jobs").select(".best-mark, .higher")).isEmpty();
	}

	@Test
	void whereAllShrinkNoneIsCalledFastest() {
		TestPage page = this.pages
			.open("/compare?career=cashiers&career=elementary-school-teacher&career=watch-and-clock-repairers");
		assertThat(cells(page, "Outlook")).allMatch((cell) -> cell.startsWith("−"))
			.filteredOn((cell) -> cell.endsWith(" shrinks least"))
			.hasSize(1);
		assertThat(row(page, "Outlook").text()).doesNotContain("fastest");
	}

	@Test
	void whereThereIsNoGuideItSaysWhatThereIs() {
		TestPage page = this.pages.open("/compare?career=electrician&career=actors"
				+ "&career=medical-secretaries-and-administrative-assistants&place=OH");
		Elements guides = row(page, "Guide").select("td");
		assertThat(guides.get(0).text()).isEqualTo("Guide to this career: Electrician");
		assertThat(guides.get(1).text()).isEqualTo("No guide yet: see its numbers");
		assertThat(guides.get(1).select("a").attr("href")).isEqualTo("/careers/actors?place=OH");
		assertThat(guides.get(2).text()).startsWith("No guide covers all of it. Guides to jobs inside it:")
			.contains("Medical office administrator");
		assertThat(guides.get(2).select("a").eachAttr("href")).hasSize(2)
			.contains("/careers/medical-office-administrator?place=OH");
		assertThat(cells(page, "Pros")).contains("No guide yet: see its numbers",
				"Depends on the job; see the guides named above");
		TestPage guided = this.pages.open("/compare?career=electrician&career=registered-nurse");
		assertThat(guided.table("table.compare").rows()).noneMatch((row) -> row.startsWith("Guide"));
	}

	@Test
	void badParametersAreNamed() {
		assertThat(this.pages.open("/compare?career=nope").status()).isEqualTo(400);
		assertThat(this.pages.open("/compare?career=nope").text()).contains("“career”").contains("“nope”");
		assertThat(this.pages.open(TWO + "&place=XX").text()).contains("“place”").contains("“XX”");
		assertThat(this.pages.open(TWO + "&year=1999").text()).contains("“year”").contains("2025, 2024");
	}

	private static List<String> cells(TestPage page, String label) {
		return row(page, label).select("td").eachText();
	}

	private static List<String> bold(TestPage page, String label) {
		return row(page, label).select(".higher").eachText();
	}

	private static String rowHeading(TestPage page, String label) {
		return row(page, label).select("th").text();
	}

	private static Element row(TestPage page, String label) {
		TestTable table = page.table("table.compare");
		return table.row(table.rows()
			.stream()
			.filter((heading) -> heading.startsWith(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No row “" + label + "” among " + table.rows())));
	}

}

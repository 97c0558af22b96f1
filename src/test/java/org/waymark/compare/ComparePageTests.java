package org.waymark.compare;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.Page;
import org.waymark.Pages;
import org.waymark.Table;
import org.waymark.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class ComparePageTests {

	private static final String TWO = "/compare?career=medical-office-administrator&career=registered-nurse";

	@Autowired
	private Pages pages;

	/**
	 * All of a comparison is at one price level, so that a cap is still above the
	 * amounts.
	 */
	@Test
	void aCappedWageIsTheHighestAtAveragePricesToo() {
		Page page = this.pages.open(
				"/compare?career=orthopedic-surgeons-except-pediatric&career=registered-nurse" + "&place=CA&year=2024");
		assertThat(cells(page, "Median at average US prices")).satisfiesExactly(
				(surgeons) -> assertThat(surgeons).endsWith(" or more highest"),
				(nurses) -> assertThat(nurses).startsWith("$").doesNotContain("highest"));
		Page territory = this.pages.open("/compare?career=registered-nurse&career=electrician&place=PR&year=2024");
		assertThat(cells(territory, "Median at average US prices")).containsOnly("no price level");
	}

	@Test
	void putsCareersSideBySideInTheReadersOrder() {
		Page page = this.pages.open(TWO + "&year=2024");
		assertThat(page.table("table.compare").columns()).containsExactly("Question", "Medical office administrator",
				"Registered nurse");
		assertThat(cells(page, "Median pay a year")).containsExactly("$44,640", "$93,600 highest");
		assertThat(cells(page, "Low pay a year").get(0)).isEqualTo("$35,050");
		assertThat(cells(page, "Jobs").get(0)).isEqualTo("830,760");
	}

	@Test
	void everyRowOfFiguresNamesItsSource() {
		Page page = this.pages.open(TWO + "&place=WA");
		for (String row : List.of("Median pay a year", "Jobs", "Outlook, 2024 to 2034",
				"Median at average US prices")) {
			assertThat(rowHeading(page, row)).as(row).containsPattern("BLS|BEA");
		}
	}

	@Test
	void theMedianAtAverageUsPricesCanBeWorkedOutByHand() {
		Page page = this.pages.open(TWO + "&place=WA&year=2024");
		assertThat(cells(page, "Median pay a year").get(0)).isEqualTo("$56,920");
		// BEA, 2023: Washington 108.562; 56,920 / 1.08562 = 52,431, to the nearest $100
		assertThat(cells(page, "Median at average US prices").get(0)).isEqualTo("$52,400");
		assertThat(rowHeading(page, "Median at average US prices")).contains("Computed");
	}

	@Test
	void figuresWithinOnePercentOfTheHighestAreCalledLevel() {
		Page page = this.pages.open("/compare?career=medical-office-administrator"
				+ "&career=medical-secretaries-and-administrative-assistants&career=cashiers");
		assertThat(cells(page, "Median pay a year")).satisfiesExactly(
				(first) -> assertThat(first).endsWith("highest, about level"),
				(second) -> assertThat(second).endsWith("highest, about level"),
				(third) -> assertThat(third).doesNotContain("highest"));
	}

	@Test
	void theHighestOfSomeKnownFiguresIsNotCalledTheHighestOfAll() {
		Page page = this.pages.open("/compare?career=medical-office-administrator&career=actors"
				+ "&career=elementary-school-teacher&place=GA&year=2024");
		assertThat(cells(page, "Median pay an hour")).containsExactly("$19.65 highest of those known", "$18.06",
				"yearly pay only");
	}

	@Test
	void saysWhatIsNotThere() {
		Page page = this.pages.open("/compare?career=actors&career=medical-office-administrator&place=GU");
		assertThat(cells(page, "Median pay a year")).containsExactly("not in this table", "not in this table");
		assertThat(cells(page, "Other credentials").get(0)).isEqualTo("no guide yet");
		assertThat(cells(this.pages.open("/compare?career=actors&career=cashiers"), "Median pay a year").get(0))
			.isEqualTo("hourly pay only");
	}

	@Test
	void aCareerCanBeMovedAndRemoved() {
		Page page = this.pages.open(TWO + "&place=WA");
		assertThat(page.link("move left"))
			.isEqualTo("/compare?career=registered-nurse&career=medical-office-administrator&place=WA");
		assertThat(page.link("remove")).isEqualTo("/compare?career=registered-nurse&place=WA");
	}

	@Test
	void theVeryNameOfACareerAddsIt() {
		assertThat(this.pages.get("/compare?career=medical-office-administrator&place=WA&add=registered%20nurses")
			.getResponse()
			.getRedirectedUrl())
			.isEqualTo("/compare?career=medical-office-administrator&career=registered-nurse&place=WA");
	}

	@Test
	void aWordOffersCareersToAdd() {
		Page page = this.pages.open("/compare?career=medical-office-administrator&add=nurse");
		assertThat(page.link("Add Registered nurse"))
			.isEqualTo("/compare?career=medical-office-administrator&career=registered-nurse");
	}

	@Test
	void aWordThatNothingGoesByIsAnswered() {
		assertThat(this.pages.open("/compare?add=zzzzqqq").text()).contains("Nothing goes by that title");
	}

	@Test
	void fewerThanTwoCareersAskForMore() {
		assertThat(this.pages.open("/compare").text()).contains("Choose the first career");
		Page one = this.pages.open("/compare?career=registered-nurse");
		assertThat(one.text()).contains("Add a career");
		assertThat(one.all("table.compare")).isEmpty();
	}

	@Test
	void theSameCareerTwiceIsOne() {
		Page page = this.pages.open("/compare?career=registered-nurse&career=registered-nurse");
		assertThat(page.text()).contains("Chosen (1)");
	}

	@Test
	void fourCareersAreTheMost() {
		Page four = this.pages
			.open("/compare?career=actors&career=cashiers&career=registered-nurse&career=electrician");
		assertThat(four.status()).isEqualTo(200);
		assertThat(four.all("#add")).isEmpty();
		Page five = this.pages
			.open("/compare?career=actors&career=cashiers&career=registered-nurse&career=electrician&career=models");
		assertThat(five.status()).isEqualTo(400);
		assertThat(five.text()).contains("career").contains("at most 4");
	}

	@Test
	void badParametersAreNamed() {
		assertThat(this.pages.open("/compare?career=nope").status()).isEqualTo(400);
		assertThat(this.pages.open("/compare?career=nope").text()).contains("“career”").contains("“nope”");
		assertThat(this.pages.open(TWO + "&place=XX").text()).contains("“place”").contains("“XX”");
		assertThat(this.pages.open(TWO + "&year=1999").text()).contains("“year”").contains("2025, 2024");
	}

	private static List<String> cells(Page page, String label) {
		return row(page, label).select("td").eachText();
	}

	private static String rowHeading(Page page, String label) {
		return row(page, label).select("th").text();
	}

	private static org.jsoup.nodes.Element row(Page page, String label) {
		Table table = page.table("table.compare");
		return table.row(table.rows()
			.stream()
			.filter((heading) -> heading.startsWith(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No row “" + label + "” among " + table.rows())));
	}

}

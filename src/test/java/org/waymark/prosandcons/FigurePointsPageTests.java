package org.waymark.prosandcons;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What figures say for a career and against it, on its page and beside others. The
 * occupations of the small data set are all that ranks are among.
 */
@FixtureTest
class FigurePointsPageTests {

	private final PageTester pages;

	FigurePointsPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void theMostTellingComesFirstAndHowSureTheEstimateIsLast() {
		List<String> pros = side("/careers/cashiers", "Pros").select("li").eachText();
		assertThat(pros).hasSize(5);
		assertThat(pros.get(0)).isEqualTo("There are about 17.2 openings a year for every 100 jobs,"
				+ " more than in 92 of 100 careers. BLS projections, 2024 to 2034");
		assertThat(pros.get(4)).isEqualTo("BLS’s pay estimate is more certain than for 83 of 100 careers."
				+ " Relative standard error of the average: 0.2%. BLS, May 2025");
	}

	@Test
	void openingsAreAProAndSoNoConThatManyLeave() {
		assertThat(side("/careers/cashiers", "Cons").select("li").eachText()).hasSize(3)
			.contains("BLS expects the number of jobs to shrink 9.9% from 2024 to 2034."
					+ " That’s worse than in 92 of 100 careers. BLS projections, 2024 to 2034")
			.noneMatch((con) -> con.contains("leave for another line of work"));
	}

	@Test
	void payIsThatOfTheStateAdjustedForTheCostOfLiving() {
		assertThat(side("/careers/cashiers?place=OH", "Cons").text())
			.contains("Median pay in Ohio is $29,260 a year, or $31,900 adjusted for the cost of living."
					+ " That’s less than the US median in 99 of 100 careers. BLS, May 2025 BEA, 2023");
	}

	@Test
	void whereThereIsNoCostOfLivingThePayOfTheNationCounts() {
		assertThat(side("/careers/cashiers?place=PR", "Cons").text())
			.contains("Median pay in the United States is $32,880 a year. That’s less");
	}

	@Test
	void aWageByTheHourIsRankedAmongThoseByTheHour() {
		assertThat(side("/careers/actors", "Cons").text())
			.contains("Median pay in the United States is $29.05 an hour.");
	}

	@Test
	void itSaysWhyThereAreFewAndWhatIsNotKnown() {
		assertThat(side("/careers/legislators", "Pros").text()).isEqualTo("Pros No figure of this career stands out as"
				+ " a pro. The others are near the middle of all careers, or count as cons. No data for: pay, hours,"
				+ " schedule, outdoor work, standing, hazards, infection, the gap between low and high pay and"
				+ " how certain the pay estimate is.");
	}

	@Test
	void theErrorOfAnotherVintageCountsOnNeitherSide() {
		assertThat(points("/careers/cashiers").text()).contains("standard error");
		assertThat(points("/careers/cashiers?year=2024").select("li:has(.cite)").text())
			.doesNotContain("standard error");
	}

	@Test
	void timeOfAGuideLeadsToTheGuide() {
		Element time = side("/careers/electrician", "Pros").select("li")
			.stream()
			.filter((pro) -> pro.text().startsWith("You can start sooner"))
			.findFirst()
			.orElseThrow();
		assertThat(time.select("a.cite").eachAttr("href")).containsExactly("#training");
	}

	@Test
	void theRuleIsExplainedWithItsThresholds() {
		assertThat(points("/careers/cashiers").select("details.answer").text()).startsWith("How we picked these")
			.contains("highest or lowest 33 percent", "at most 5 points", "con from 25 states",
					"Outdoors counts as a con from 3.5 on O*NET’s scale and as a pro up to 1.5");
		assertThat(PageFaults.in(this.pages.open("/careers/cashiers"))).isEmpty();
	}

	@Test
	void theComparisonHasARowOfEachForAnyPair() {
		List<String> rows = this.pages.open("/compare?career=legislators&career=cashiers")
			.all("table.compare tbody tr")
			.eachText();
		assertThat(rows)
			.anyMatch((row) -> row.startsWith("Pros by the numbers")
					&& row.contains("No figure of this career stands out") && row.contains("17.2 openings"))
			.anyMatch((row) -> row.startsWith("Cons by the numbers") && row.contains("shrink 9.9%"));
	}

	private Element side(String address, String heading) {
		return points(address).select("div > h4")
			.stream()
			.filter((side) -> side.text().equals(heading))
			.map(Element::parent)
			.findFirst()
			.orElseThrow();
	}

	private Element points(String address) {
		return this.pages.open(address).section("Pros and cons");
	}

}

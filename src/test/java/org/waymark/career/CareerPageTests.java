package org.waymark.career;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.DataFiles;
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@FixtureTest
class CareerPageTests {

	private static final String GUIDED = "/careers/medical-office-administrator";

	private static final String MAY_2024 = "/sources#bls-oews-2024";

	private static final String MAY_2025 = "/sources#bls-oews-2025";

	private static final String PROJECTIONS = "/sources#bls-projections-2024";

	private final PageTester pages;

	CareerPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void theFactsStripOfMay2024TellsWhatBlsPublished() {
		TestPage page = this.pages.open(GUIDED + "?year=2024");
		assertThat(page.heading()).isEqualTo("Medical office administrator");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$44,640");
		assertThat(page.fact("Median pay per hour").value()).isEqualTo("$21.46");
		assertThat(page.fact("Jobs").value()).isEqualTo("830,760");
		assertThat(page.fact("Outlook, 2024 to 2034").value()).isEqualTo("+4.2%");
		assertThat(page.fact("Openings per year").value()).isEqualTo("85,900");
		assertThat(page.fact("Typical education").value()).isEqualTo("High school diploma or equivalent");
		assertThat(page.fact("Best-paying state").value()).isEqualTo("Washington");
		assertThat(page.fact("Best-paying state").note())
			.isEqualTo("By median pay per year: $56,920. Next: California; District of Columbia");
		assertThat(page.fact("Top industry").value()).isEqualTo("Health care and social assistance");
	}

	@Test
	void thePayRangeOfMay2024TellsAllFivePoints() {
		Element range = this.pages.open(GUIDED + "?year=2024").only("main .range");
		assertThat(range.select(".range-label").text()).isEqualTo("United States");
		assertThat(range.select("dt").eachText()).containsExactly("10th percentile", "25th percentile", "Median",
				"75th percentile", "90th percentile");
		assertThat(range.select("dd").eachText()).containsExactly("$35,050", "$37,880", "$44,640", "$49,720",
				"$60,050");
		assertThat(range.select("svg").attr("aria-label")).isEqualTo("United States: 10th percentile $35,050, "
				+ "25th percentile $37,880, median $44,640, 75th percentile $49,720, 90th percentile $60,050");
	}

	@Test
	void theSectorsSayWhichPartOfTheJobsTheyHave() {
		TestPage page = this.pages.open("/careers/medical-assistants");
		assertThat(page.all("#where .sectors tbody tr")).hasSize(5).allSatisfy((row) -> {
			String share = row.select(".share small").text();
			assertThat(share).matches("\\d+\\.\\d%|under 0\\.1%");
			if (!share.startsWith("under")) {
				assertThat(row.select(".bar rect:not(.whole)").attr("width")).isEqualTo(share);
			}
		});
		double jobs = DataFiles.read("fixture/wages/national-2024.csv")
			.stream()
			.filter((row) -> row.getField("soc").equals("31-9092"))
			.mapToInt((row) -> Integer.parseInt(row.getField("employment")))
			.sum();
		double first = Integer.parseInt(page.all("#where .sectors td").first().text().replace(",", ""));
		assertThat(Double.parseDouble(page.all("#where .share small").first().text().replace("%", "")))
			.isCloseTo(first / jobs * 100, Offset.offset(0.051));
	}

	@Test
	void everyFactNamesItsSourceAndVintage() {
		List<TestPage.Fact> facts = this.pages.open(GUIDED + "?year=2024").facts();
		assertThat(facts).extracting(TestPage.Fact::sourceHref)
			.containsExactly(MAY_2024, PROJECTIONS, PROJECTIONS, "#training", MAY_2024, MAY_2024, PROJECTIONS, MAY_2024,
					MAY_2024, "#training");
		assertThat(facts).extracting(TestPage.Fact::source)
			.startsWith("BLS, May 2024", "BLS projections, 2024 to 2034", "BLS projections, 2024 to 2034");
	}

	@Test
	void theNewestFiguresStandThereByDefault() {
		TestPage page = this.pages.open(GUIDED);
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$45,930");
		assertThat(page.fact("Median pay per year").sourceHref()).isEqualTo(MAY_2025);
		assertThat(page.all("select[name=year] option[selected]").eachText()).containsExactly("May 2025");
	}

	@Test
	void everyRungOfTheLadderHasThePayOfItsOwnOccupation() {
		TestPage page = this.pages.open(GUIDED + "?year=2024");
		List<Element> groups = page.all("ol.ladder > li");
		assertThat(page.all("ol.ladder h3")).hasSize(4);
		assertThat(groups).hasSize(3);
		assertThat(groups.get(0).select("> p b").text()).isEqualTo("$44,200 a year");
		assertThat(groups.get(0).text()).doesNotContain("one figure");
		assertThat(groups.get(2).text()).contains("Chief Executives (11-1011)", "$206,420");
		assertThat(groups.get(2).select("a[href]").first().attr("href")).startsWith("/careers/chief-executives?");
	}

	@ParameterizedTest
	@CsvSource({ GUIDED + ", 2, both jobs", "/careers/registered-nurse, 3, all 3 jobs" })
	void rungsOfOneOccupationShareOneLineOfPay(String address, int rungs, String which) {
		TestPage page = this.pages.open(address + "?place=CA");
		Element group = page.all("ol.ladder > li")
			.stream()
			.filter((it) -> it.select("h3").size() > 1)
			.findFirst()
			.orElseThrow();
		assertThat(group.select("h3")).hasSize(rungs);
		assertThat(group.text().split("Median pay", -1)).hasSize(2);
		assertThat(group.select("> p").text())
			.contains(which + " are in the same BLS occupation, so they share one figure");
		List<String> occupations = page.all("ol.ladder > li > p").eachText();
		assertThat(occupations).doesNotHaveDuplicates();
	}

	@Test
	void theYearsOfTheLadderAreToldToBeAJudgment() {
		assertThat(this.pages.open(GUIDED).section("Career ladder").text())
			.contains("Years of experience are our editors’ judgment.");
	}

	@Test
	void theBestPayingStatesSayByWhichFigureAndWhichAreLevel() {
		Element pay = this.pages.open(GUIDED + "?year=2024").section("Pay");
		assertThat(pay.select("h3").eachText()).contains("Best-paying states, by median pay per year");
		assertThat(pay.select("ol.best li").eachText()).startsWith("1 Washington $56,920", "2 California $52,720")
			.hasSize(3);
	}

	@Test
	void theOnlyStateWithAFigureIsNotCalledTheBest() {
		TestPage page = this.pages.open("/careers/watch-and-clock-repairers");
		assertThat(page.fact("The only state with a figure").value()).isEqualTo("California");
		assertThat(page.text()).doesNotContain("Best-paying");
		assertThat(page.section("Pay").select("h3").eachText())
			.contains("The only state with a figure, by median pay per year");
		assertThat(page.section("Pay").select("ol.best .rank")).isEmpty();
	}

	@Test
	void statesWhosePayWasNotReleasedAreNamedBesideTheBest() {
		TestPage page = this.pages.open("/careers/orthopedic-surgeons-except-pediatric?year=2024");
		assertThat(page.fact("Best-paying state").note()).contains(". Not released, so not ranked: ");
		assertThat(page.section("Pay").text()).contains("Not released, so not ranked: ", " may pay more.");
		assertThat(this.pages.open(GUIDED + "?year=2024").section("Pay").text()).doesNotContain("so not ranked");
	}

	/** 13,870 of 14,160 jobs in May 2024; in May 2025 there are 14,100 in all. */
	@Test
	void theTopSectorIsAPartOfTheJobsOfItsOwnYear() {
		TestPage page = this.pages.open("/careers/orthopedic-surgeons-except-pediatric");
		assertThat(page.fact("Jobs").value()).isEqualTo("14,100");
		assertThat(page.fact("Top industry").value()).isEqualTo("Health care and social assistance");
		assertThat(page.fact("Top industry").note()).isEqualTo("98% of the jobs in May 2024");
	}

	@Test
	void aSectorThatMayBeLargerThanTheTopIsNotCountedAsSmall() {
		TestPage page = this.pages.open("/careers/watch-and-clock-repairers");
		assertThat(page.facts()).extracting(TestPage.Fact::label).doesNotContain("Top industry");
		assertThat(page.section("Where the jobs are").text())
			.contains("BLS did not release the number of jobs in: Wholesale trade; Retail trade. "
					+ "Together they have at most about 1,020 of the 1,300 jobs, so one of them may be the largest.",
					"Industries with the most jobs, where BLS released a number, United States; percent of all jobs");
	}

	@Test
	void aSectorThatWasNotReleasedIsNamedEvenIfItIsSmall() {
		TestPage page = this.pages.open("/careers/cashiers");
		assertThat(page.fact("Top industry").note()).endsWith("% of the jobs in May 2024");
		assertThat(page.section("Where the jobs are").text()).contains("BLS did not release the number of jobs in: ")
			.doesNotContain("may be the largest");
	}

	@Test
	void whereNoSectorWasReleasedThereIsNoTop() {
		TestPage page = this.pages.open("/careers/legislators?year=2024");
		assertThat(page.facts()).extracting(TestPage.Fact::label).doesNotContain("Top industry");
		assertThat(page.section("Where the jobs are").text()).contains("of the 26,510 jobs, so it may be the largest.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			orthopedic-surgeons-except-pediatric | Health care and social assistance | $239,200 or more
			chief-executives | Management of companies and enterprises | $239,200 or more
			actors           | Information                             | hourly pay only
			""")
	void theMedianOfASectorIsCappedOrByTheHourLikeOthers(String career, String sector, String median) {
		assertThat(this.pages.open("/careers/" + career)
			.all("#where .sectors tbody tr")
			.stream()
			.filter((row) -> row.select("th > span").first().text().equals(sector))
			.map((row) -> row.child(2).text())).containsExactly(median);
	}

	@ParameterizedTest
	@CsvSource({ "medical-office-administrator, 2019 to 2025", "electrician, 2015 to 2025" })
	void theHistorySaysWhichYearsItHas(String career, String years) {
		TestPage page = this.pages.open("/careers/" + career);
		assertThat(page.section("Pay").select(".source").last().text())
			.isEqualTo("Years available for this occupation: " + years + ". Source: BLS, 2015 to 2025");
		assertThat(page.table("section:has(#pay) table").rows()).last().isEqualTo(years.substring(0, 4));
	}

	@Test
	void aShareThatIsRoundedToNothingIsNotSaidToBeNone() {
		assertThat(this.pages.open(GUIDED).section("Job outlook").text()).contains("Self-employed less than 0.1%")
			.doesNotContain("0.0%");
	}

	@Test
	void theRuleOfFasterStandsBesideIt() {
		TestPage page = this.pages.open(GUIDED);
		assertThat(page.fact("Outlook, 2024 to 2034").note())
			.isEqualTo("faster than all jobs by more than 1 percentage point; all jobs: +3.1%");
		assertThat(page.section("Job outlook").text()).contains(
				"“Faster” and “slower” mean by more than 1 percentage point compared with all jobs",
				"Occupational Outlook Handbook has its own words");
	}

	@Test
	void whatComesFromONetNamesItsReleases() {
		TestPage page = this.pages.open("/careers/registered-nurse");
		assertThat(page.all("a[href=/sources#onet-profiles]").eachText()).isNotEmpty()
			.containsOnly("O*NET 29.3 and 30.2");
		assertThat(page.all("a[href=/sources#onet-titles]").eachText()).isNotEmpty().containsOnly("O*NET 29.3 and 30");
		assertThat(this.pages.open("/careers?q=nurse").all("a[href=/sources#onet-titles]").eachText())
			.containsOnly("O*NET 29.3 and 30");
		assertThat(this.pages.open("/sources").text()).contains("O*NET 29.3 and 30.2", "O*NET 29.3 and 30 ");
	}

	@Test
	void theHistoryStandsBesideTheWarningThatItIsNoTimeSeries() {
		TestPage page = this.pages.open(GUIDED);
		assertThat(page.only("p.warning").text())
			.contains("BLS does not design these tables to be compared year to year");
		assertThat(page.table("section:has(#pay) table").cells("Median")).startsWith("$45,930", "$44,640", "$40,640");
		assertThat(page.only("figure.chart svg").attr("aria-label")).contains("2025: $45,930");
	}

	@Test
	void theReadersPlaceIsInTheFactsAndBesideTheNationOnOneScale() {
		TestPage page = this.pages.open(GUIDED + "?place=WA&year=2024");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$56,920");
		assertThat(page.fact("Median pay per year").note()).endsWith("in Washington");
		assertThat(page.fact("Jobs").value()).isEqualTo("11,650");
		assertThat(page.all("main .range-label").eachText()).containsExactly("United States", "Washington");
		assertThat(page.all("select[name=place] option[selected]").eachText()).containsExactly("Washington");
	}

	@Test
	void thePlaceMayBeWrittenInSmallLetters() {
		assertThat(this.pages.open(GUIDED + "?place=wa").fact("Jobs").note()).startsWith("In Washington");
	}

	@Test
	void linksToOtherFiguresKeepPlaceAndYear() {
		TestPage page = this.pages.open(GUIDED + "?place=WA&year=2024");
		assertThat(page.link("Pay by state")).isEqualTo(GUIDED + "/salary?place=WA&year=2024");
		assertThat(page.link("See pay in every state (map, table, cost of living)"))
			.isEqualTo(GUIDED + "/salary?place=WA&year=2024");
		assertThat(page.link("Compare with another career"))
			.isEqualTo("/compare?career=medical-office-administrator&place=WA&year=2024");
	}

	@Test
	void linksToOtherCareersKeepPlaceAndYear() {
		TestPage page = this.pages.open(GUIDED + "?place=WA&year=2024");
		assertThat(page.all("main a[href^=/careers/]").eachAttr("href")).hasSizeGreaterThan(4)
			.allMatch((href) -> href.endsWith("?place=WA&year=2024"));
		assertThat(this.pages.open(GUIDED).all("main a[href^=/careers/]").eachAttr("href"))
			.noneMatch((href) -> href.contains("?"));
	}

	@ParameterizedTest
	@CsvSource({ GUIDED, "/careers/registered-nurse", "/careers/actors",
			"/careers/orthopedic-surgeons-except-pediatric?year=2024", "/careers/elementary-school-teacher?place=PR",
			"/careers/legislators" })
	void nothingOnThePageIsEmpty(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isEqualTo(200);
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void aCareerWithoutAGuideHasOnlyFigures() {
		TestPage page = this.pages.open("/careers/cashiers?year=2024");
		assertThat(page.heading()).isEqualTo("Cashiers");
		assertThat(page.all("main h2").eachText()).containsExactly("More numbers", "Working conditions",
				"Pros and cons", "Is it a good fit?", "How people get in", "What people study for this work",
				"Licenses", "Pay", "Job outlook", "Where the jobs are", "Related careers",
				"More about this career on other sites");
		assertThat(page.all("nav.contents a").eachAttr("href")).containsExactly("#conditions", "#points", "#fit",
				"#entry", "#study", "#licenses", "#pay", "#outlook", "#where", "#related", "#elsewhere");
		assertThat(page.all(".parts details.part[open]")).isEmpty();
		assertThat(page.facts()).hasSize(10);
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$31,190");
	}

	@Test
	void payEducationGrowthAndTimeComeFirst() {
		assertThat(first("/careers/medical-office-administrator")).containsExactly("Median pay per year",
				"Typical education", "Outlook, 2024 to 2034", "Time until fully qualified");
		assertThat(first("/careers/actors")).startsWith("Median pay per hour");
	}

	private List<String> first(String address) {
		return this.pages.open(address).all(".career-page > .facts dt").eachText();
	}

	@Test
	void aCareerByTheHourSaysSoAndShowsNoYearlyPay() {
		TestPage page = this.pages.open("/careers/actors?year=2024");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("hourly pay only");
		assertThat(page.fact("Median pay per year").note()).isEmpty();
		assertThat(page.fact("Median pay per hour").value()).isEqualTo("$23.33");
		assertThat(page.fact("Median pay per hour").note()).startsWith("Half earn less and half earn more");
		assertThat(page.section("Pay").text()).contains("BLS publishes only hourly pay for this occupation",
				"Best-paying states, by median pay per hour");
		assertThat(page.all("main .range svg")).isEmpty();
	}

	@Test
	void aCareerByTheYearSaysSoAndShowsNoHourlyPay() {
		TestPage page = this.pages.open("/careers/elementary-school-teacher?year=2024");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$62,340");
		assertThat(page.fact("Median pay per hour").value()).isEqualTo("yearly pay only");
		assertThat(page.section("Pay").text()).contains("BLS publishes only yearly pay for this occupation");
	}

	@Test
	void aCappedWageIsTheCapOrMore() {
		String surgeons = "/careers/orthopedic-surgeons-except-pediatric";
		TestPage capped = this.pages.open(surgeons + "?year=2024");
		assertThat(capped.fact("Median pay per year").value()).isEqualTo("$239,200 or more");
		assertThat(capped.fact("Median pay per hour").value()).isEqualTo("$115.00 or more");
		assertThat(capped.section("Pay").text()).contains("BLS gives no amount above a limit");
		assertThat(this.pages.open(surgeons).fact("Median pay per year").value()).isEqualTo("$358,550");
	}

	@Test
	void aPlaceThatTheTableDoesNotHoldIsNotToldToBeNotReleased() {
		TestPage page = this.pages.open(GUIDED + "?place=GU");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("no data");
		assertThat(page.fact("Jobs").value()).isEqualTo("no data");
		assertThat(page.section("Pay").text()).doesNotContainIgnoringCase("not released")
			.contains("“No data” means that BLS doesn’t list this job there");
	}

	/** Actors in Washington have no line; Puerto Rico's lines have no hourly pay. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					medical-office-administrator?place=GU | Median pay per year  | BLS’s May 2025 data doesn’t list this job in Guam
					medical-office-administrator?place=GU | Jobs               | BLS’s May 2025 data doesn’t list this job in Guam
					actors?place=WA | Median pay per hour | BLS’s May 2025 data doesn’t list this job in Washington
					cashiers?place=PR  | Median pay per hour | BLS’s May 2025 data has no such figure for Puerto Rico
					""")
	void aFigureThatIsNotInTheTableSaysWhyAndNothingElse(String address, String label, String why) {
		TestPage.Fact fact = this.pages.open("/careers/" + address).fact(label);
		assertThat(fact.value()).isEqualTo("no data");
		assertThat(fact.note()).isEqualTo(why);
	}

	@ParameterizedTest
	@CsvSource({ "medical-office-administrator?place=MS, Jobs", "elementary-school-teacher, Median pay per hour",
			"actors, Median pay per year" })
	void aFigureThatWasNotReleasedOrIsOfTheOtherUnitHasNoNote(String address, String label) {
		TestPage.Fact fact = this.pages.open("/careers/" + address).fact(label);
		assertThat(fact.value()).matches("not released|(?:yearly|hourly) pay only");
		assertThat(fact.note()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			place=XX          | place | XX       | the two letters of a state
			place=Washington  | place | Washington | the two letters of a state
			place=WA&place=OH | place | WA,OH    | the two letters of a state
			year=2019         | year  | 2019     | one of 2025, 2024
			year=next         | year  | next     | one of 2025, 2024
			""")
	void aBadPlaceOrYearIsRefusedWithWhatWouldDo(String query, String parameter, String value, String expected) {
		TestPage page = this.pages.open(GUIDED + "?" + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + parameter + "”", "“" + value + "”", expected);
	}

	@Test
	void anUnknownCareerOffersASearchForItsWords() {
		TestPage page = this.pages.open("/careers/medical-ofice-administrator");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.heading()).isEqualTo("Page not found");
		assertThat(page.only("main form input[name=q]").attr("value")).isEqualTo("medical ofice administrator");
		assertThat(page.only("main form").attr("action")).isEqualTo("/careers");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void whatStandsInAnAddressIsNeverTakenForHtml() {
		TestPage page = this.pages.open(GUIDED + "?place=%3Cscript%3Ealert(1)%3C/script%3E");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.all("script:not([src])")).isEmpty();
		assertThat(page.text()).contains("<script>alert(1)</script>");
	}

	@Test
	void payByExperienceIsToldByThePercentiles() {
		Element pay = this.pages.open("/careers/registered-nurse?year=2024").section("Pay");
		assertThat(pay.text()).contains("One in ten earns less than $66,030 a year",
				"BLS doesn’t publish pay by years of experience or by titles such as “senior.”");
	}

}

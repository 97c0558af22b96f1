package org.waymark.state;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.DataFiles;
import org.waymark.Faults;
import org.waymark.Page;
import org.waymark.Pages;
import org.waymark.WaymarkTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a state. */
@WaymarkTest
class StatePageTests {

	/** Occupations of which BLS publishes only hourly pay. */
	private static final Set<String> HOURLY = DataFiles.read("data/wages/national-2025.csv")
		.stream()
		.filter((row) -> row.getField("basis").equals("hourly"))
		.map((row) -> row.getField("soc"))
		.collect(Collectors.toSet());

	private final Pages pages;

	StatePageTests(@Autowired Pages pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@CsvSource({ "WA, 53", "MS, 28" })
	void theFactsAreThoseOfTheFiles(String letters, String code) {
		Page page = this.pages.open("/states/" + letters);
		NamedCsvRecord row = StateData.allJobs(code);
		double level = StateData.priceLevels().get(code);
		double median = Double.parseDouble(row.getField("annual_median"));
		assertThat(fact(page, "Median pay a year")).isEqualTo(median);
		assertThat(fact(page, "Jobs")).isEqualTo(Double.parseDouble(row.getField("employment")));
		assertThat(fact(page, "Price level, US = 100")).isCloseTo(level, Offset.offset(0.0051));
		assertThat(fact(page, "Median at average US prices")).isEqualTo(Math.round(median / level) * 100.0);
		assertThat(page.all(".range-label").eachText()).containsExactly("United States", page.heading());
		assertThat(page.all(".range").last().select("dd").eachText()).extracting(StateData::number)
			.containsExactly(List.of("annual_p10", "annual_p25", "annual_median", "annual_p75", "annual_p90")
				.stream()
				.map((field) -> Double.parseDouble(row.getField(field)))
				.toArray(Double[]::new));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			WA | Washington ranks 3rd of 51 states with a figure, counting the District of Columbia.
			DC | District of Columbia ranks 1st of 51 states with a figure, counting the District of Columbia.
			MS | Mississippi ranks 51st of 51 states with a figure, counting the District of Columbia.
			""")
	void aStateIsRankedAmongTheStates(String letters, String rank) {
		assertThat(ranks(letters)).first().isEqualTo(rank);
	}

	/** North Dakota $56,800, Washington $56,700 and Connecticut $56,300. */
	@Test
	void statesWithinOnePercentShareARank() {
		assertThat(ranks("WA")).last().asString().contains("ranks 5th of 51", "about level with 2 others");
		assertThat(ranks("ND")).last().asString().contains("ranks 5th of 51", "about level with 2 others");
		assertThat(this.pages.open("/states/WA").text())
			.contains("States within 1 percent of each other share a rank.");
	}

	@Test
	void aTerritoryIsNotRankedAndHasNoPriceLevel() {
		Page page = this.pages.open("/states/GU");
		assertThat(ranks("GU")).containsOnly("Territories are not ranked.");
		assertThat(page.fact("Price level, US = 100").value()).isEqualTo("no price level");
		assertThat(page.fact("Price level, US = 100").note()).isEqualTo("BEA publishes no price level for Guam");
		assertThat(page.fact("Median at average US prices").value()).isEqualTo("no price level");
		assertThat(page.fact("Median at average US prices").note()).startsWith("Not computed");
		assertThat(page.fact("Median pay a year").value()).isEqualTo("$35,000");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			WA | Things cost 8.6% more here than in the United States on average
			MS | Things cost 12.7% less here than in the United States on average
			VA | Things cost about as much here as in the United States on average
			DE | Things cost about as much here as in the United States on average
			AZ | Things cost 1.1% more here than in the United States on average
			""")
	void whatThingsCostIsSaidInWords(String letters, String words) {
		assertThat(this.pages.open("/states/" + letters).fact("Price level, US = 100").note()).isEqualTo(words);
	}

	@Test
	void everyFigureNamesItsSourceAndVintage() {
		Page page = this.pages.open("/states/WA");
		assertThat(page.facts()).extracting(Page.Fact::source)
			.containsExactly("BLS, May 2024", "BLS, May 2024", "BEA, 2023", "BLS, May 2024, computed with BEA, 2023");
		assertThat(page.section("All jobs together, May 2024").select(".source a.cite").eachText())
			.containsExactly("BLS, May 2024", "BLS, May 2024", "BEA, 2023");
		assertThat(page.section("Careers that stand out, May 2025").select("a.cite").eachText())
			.containsExactly("BLS, May 2025");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WA 53 2025", "WY 56 2025", "WA 53 2024" })
	void theListsAreThoseOfTheFiles(String state) {
		String[] parts = state.split(" ");
		Page page = this.pages.open("/states/" + parts[0] + "?year=" + parts[2]);
		List<NamedCsvRecord> rows = StateData.occupations(Integer.parseInt(parts[2]), parts[1]);
		assertThat(numbers(page, "best", ".number"))
			.containsExactlyElementsOf(top(rows, "annual_median", (row) -> true));
		assertThat(numbers(page, "largest", ".detail"))
			.containsExactlyElementsOf(top(rows, "employment", (row) -> true));
		List<Double> typical = top(rows, "location_quotient",
				(row) -> StateData.number(row.getField("employment")) >= 500);
		assertThat(numbers(page, "typical", ".detail")).hasSize(10).containsExactlyElementsOf(typical);
		assertThat(typical).isNotEqualTo(top(rows, "location_quotient", (row) -> true));
		assertThat(page.text()).contains("Only careers with at least 500 jobs here are counted.");
		assertThat(page.all("#typical ~ ol .detail").eachText())
			.allMatch((text) -> text.endsWith(" times as common as in the whole country"));
	}

	@ParameterizedTest
	@CsvSource({ "best, annual_median", "largest, employment", "typical, employment" })
	void careersThatWereNotReleasedAreCountedBesideEachList(String list, String field) {
		long withheld = StateData.occupations(2025, "53")
			.stream()
			.filter((row) -> row.getField(field).equals("*"))
			.filter((row) -> !field.equals("annual_median") || !HOURLY.contains(row.getField("soc")))
			.count();
		assertThat(withheld).isPositive();
		assertThat(this.pages.open("/states/WA").all("#" + list + " ~ p").eachText())
			.contains("Not released, so not listed: " + withheld + " careers. Any of them may belong here.");
	}

	@Test
	void cappedPayStandsFirstAndTheListSaysWhatElseIsAtTheCap() {
		Page page = this.pages.open("/states/WA?year=2024");
		assertThat(page.all("#best ~ ol .number").eachText()).hasSize(10).containsOnly("$239,200 or more");
		assertThat(page.all("#best ~ ol a").eachText()).isSorted();
		assertThat(page.all("#best ~ p").eachText()).contains("6 more stand at $239,200 or more too.");
		assertThat(page.section("Careers that stand out, May 2024").select(".notes").text()).contains("“or more”");
	}

	@Test
	void eachCareerIsListedOnceAndLeadsToItsPageForTheState() {
		Page page = this.pages.open("/states/WA?year=2024");
		for (Element list : page.all("ol.stand-out")) {
			assertThat(list.select("a").eachAttr("href")).doesNotHaveDuplicates()
				.allMatch((href) -> href.matches("/careers/[a-z0-9-]+\\?place=WA&year=2024"));
		}
		assertThat(this.pages.open("/states/WA").all("#largest ~ ol a").eachAttr("href"))
			.contains("/careers/registered-nurse?place=WA");
	}

	@Test
	void ticksLeadToAComparisonInTheState() {
		Page page = this.pages.open("/states/WA?year=2024");
		Element form = page.only("form[action=/compare]");
		assertThat(form.select("input[type=hidden]").eachAttr("value")).containsExactly("WA", "2024");
		assertThat(form.select("input[name=career]")).hasSameSizeAs(form.select("ol.stand-out li"));
		assertThat(form.select("li")).allSatisfy((entry) -> assertThat(entry.selectFirst("a").attr("href"))
			.startsWith("/careers/" + entry.selectFirst("input").val() + "?"));
	}

	@Test
	void aPlaceThatTheTableDoesNotHoldIsToldSoWithTheTableThatDoes() {
		for (String letters : List.of("GU", "VI")) {
			Page page = this.pages.open("/states/" + letters);
			assertThat(Faults.in(page)).isEmpty();
			assertThat(page.text()).contains(page.heading() + " is not in this table");
			assertThat(page.all("ol.stand-out")).isEmpty();
			assertThat(page.link("May 2024")).isEqualTo("/states/" + letters + "?year=2024");
			assertThat(this.pages.open(page.link("May 2024")).all("#best ~ ol li")).hasSize(10);
		}
	}

	@Test
	void withoutLocationQuotientsThePageSaysSo() {
		Page page = this.pages.open("/states/PR?year=2024");
		assertThat(page.all("#typical ~ ol")).isEmpty();
		assertThat(page.all("#typical ~ p").eachText())
			.contains("Not in this table: that of May 2024 has no such figures for Puerto Rico.");
		assertThat(page.all("#largest ~ ol li")).hasSize(10);
	}

	@Test
	void thePageLeadsFurtherForTheSameStateAndYear() {
		Page page = this.pages.open("/states/WA?year=2024");
		assertThat(page.link("Find careers by pay in Washington")).isEqualTo("/careers?place=WA&year=2024");
		assertThat(page.link("Compare two careers here")).isEqualTo("/compare?place=WA&year=2024");
		assertThat(page.section("Other states").select("a").eachAttr("href")).hasSize(53)
			.contains("/states/OR?year=2024")
			.doesNotContain("/states/WA?year=2024");
		assertThat(this.pages.open("/states/WA").link("Find careers by pay in Washington"))
			.isEqualTo("/careers?place=WA");
	}

	@ParameterizedTest
	@CsvSource({ "/states/wa, /states/WA", "/states/Dc?year=2024, /states/DC?year=2024",
			"/states/wA?year=2025, /states/WA", "/states/california, /states/CA", "/states/Washington, /states/WA",
			"/states/new-york?year=2024, /states/NY?year=2024", "/states/New%20York, /states/NY",
			"/states/puerto-rico, /states/PR" })
	void theLettersInAnyCaseAndTheNameLeadToOneAddress(String asked, String canonical) {
		MvcTestResult answer = this.pages.get(asked);
		assertThat(answer.getResponse().getStatus()).isEqualTo(301);
		assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/states/ZZ", "/states/US", "/states/united-states", "/states/washingtonia" })
	void whatIsNoStateHasNoPage(String address) {
		assertThat(this.pages.open(address).status()).isEqualTo(404);
	}

	@Test
	void aBadYearIsRefusedByName() {
		Page page = this.pages.open("/states/WA?year=2023");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“year”", "one of 2025, 2024");
	}

	private List<String> ranks(String letters) {
		return this.pages.open("/states/" + letters).all("#pay ~ .rows dd").eachText();
	}

	private static double fact(Page page, String label) {
		return StateData.number(page.fact(label).value());
	}

	private static List<Double> numbers(Page page, String list, String part) {
		return page.all("#" + list + " ~ ol " + part).eachText().stream().map(StateData::number).toList();
	}

	private static List<Double> top(List<NamedCsvRecord> rows, String field, Predicate<NamedCsvRecord> rule) {
		return rows.stream()
			.filter(rule)
			.map((row) -> StateData.number(row.getField(field).replace("#", "239200")))
			.filter((value) -> !value.isNaN())
			.sorted(Comparator.reverseOrder())
			.limit(10)
			.toList();
	}

}

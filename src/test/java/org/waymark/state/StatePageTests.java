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
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a state. */
@FixtureTest
class StatePageTests {

	private static final StateFiles FILES = new StateFiles("fixture");

	private final PageTester pages;

	StatePageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@CsvSource({ "WA, 53", "MS, 28" })
	void theFactsAreThoseOfTheFiles(String letters, String code) {
		TestPage page = this.pages.open("/states/" + letters);
		NamedCsvRecord row = FILES.allJobs(code);
		double level = FILES.priceLevels().get(code);
		double median = Double.parseDouble(row.getField("annual_median"));
		assertThat(fact(page, "Median pay per year")).isEqualTo(median);
		assertThat(fact(page, "Jobs")).isEqualTo(Double.parseDouble(row.getField("employment")));
		assertThat(fact(page, "Cost of living, US = 100")).isCloseTo(level, Offset.offset(0.0051));
		assertThat(fact(page, "Median adjusted for cost of living")).isEqualTo(Math.round(median / level) * 100.0);
		assertThat(page.all(".range-label").eachText()).containsExactly("United States", page.heading());
		assertThat(page.all(".range").last().select("dd").eachText()).extracting(StateFiles::number)
			.containsExactly(List.of("annual_p10", "annual_p25", "annual_median", "annual_p75", "annual_p90")
				.stream()
				.map((field) -> Double.parseDouble(row.getField(field)))
				.toArray(Double[]::new));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			WA | Washington ranks 2nd of 5 states with a figure, counting the District of Columbia.
			DC | District of Columbia ranks 1st of 5 states with a figure, counting the District of Columbia.
			MS | Mississippi ranks 5th of 5 states with a figure, counting the District of Columbia.
			""")
	void aStateIsRankedAmongTheStates(String letters, String rank) {
		assertThat(ranks(letters)).first().isEqualTo(rank);
	}

	/** Washington $56,700 and Ohio $56,500. */
	@Test
	void statesWithinOnePercentShareARank() {
		assertThat(ranks("WA")).last().asString().contains("ranks 2nd of 5", "nearly tied with one other");
		assertThat(this.pages.open("/states/WA").text())
			.contains("States within 1 percent of each other share a rank.");
	}

	@Test
	void aTerritoryIsNotRankedAndHasNoPriceLevel() {
		TestPage page = this.pages.open("/states/GU");
		assertThat(ranks("GU")).containsOnly("Territories are not ranked.");
		assertThat(page.fact("Cost of living, US = 100").value()).isEqualTo("no cost-of-living figure");
		assertThat(page.fact("Cost of living, US = 100").note())
			.isEqualTo("BEA publishes no cost-of-living figure for Guam");
		assertThat(page.fact("Median adjusted for cost of living").value()).isEqualTo("no cost-of-living figure");
		assertThat(page.fact("Median adjusted for cost of living").note()).startsWith("Not computed");
		assertThat(page.fact("Median pay per year").value()).isEqualTo("$35,000");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			WA | Prices here are 8.6% higher than the US average
			MS | Prices here are 12.7% lower than the US average
			OH | Prices here are 8.2% lower than the US average
			""")
	void whatThingsCostIsSaidInWords(String letters, String words) {
		assertThat(this.pages.open("/states/" + letters).fact("Cost of living, US = 100").note()).isEqualTo(words);
	}

	@Test
	void everyFigureNamesItsSourceAndVintage() {
		TestPage page = this.pages.open("/states/WA");
		assertThat(page.facts()).extracting(TestPage.Fact::source)
			.containsExactly("BLS, May 2024", "BLS, May 2024", "BEA, 2023", "BLS, May 2024, computed with BEA, 2023",
					"HUD, fiscal year 2026", "HUD, fiscal year 2026", "Department of Labor, 2026");
		assertThat(page.section("All jobs combined, May 2024").select(".source a.cite").eachText())
			.containsExactly("BLS, May 2024", "BLS, May 2024", "BEA, 2023");
		assertThat(page.section("Careers that stand out, May 2025").select("a.cite").eachText())
			.containsExactly("BLS, May 2025");
	}

	@Test
	void aPlaceThatIsNotInTheTableIsToldTheTableThatHasIt() {
		TestPage page = this.pages.open("/states/GU");
		assertThat(PageFaults.in(page)).isEmpty();
		assertThat(page.text()).contains("BLS’s May 2025 data doesn’t list Guam");
		assertThat(page.all("ol.stand-out")).isEmpty();
		assertThat(page.link("May 2024")).isEqualTo("/states/GU?year=2024");
		assertThat(this.pages.open(page.link("May 2024")).all("#best ~ ol li")).hasSize(8);
	}

	@Test
	void thePageLeadsFurtherForTheSameStateAndYear() {
		TestPage page = this.pages.open("/states/WA?year=2024");
		assertThat(page.link("Find careers by pay in Washington")).isEqualTo("/careers?place=WA&year=2024");
		assertThat(page.link("Compare two careers here")).isEqualTo("/compare?place=WA&year=2024");
		assertThat(page.section("Other states").select("a").eachAttr("href")).hasSize(6)
			.contains("/states/OH?year=2024")
			.doesNotContain("/states/WA?year=2024");
		assertThat(this.pages.open("/states/WA").link("Find careers by pay in Washington"))
			.isEqualTo("/careers?place=WA");
	}

	@ParameterizedTest
	@CsvSource({ "/states/wa, /states/WA", "/states/Dc?year=2024, /states/DC?year=2024",
			"/states/wA?year=2025, /states/WA", "/states/california, /states/CA", "/states/Washington, /states/WA",
			"/states/puerto-rico?year=2024, /states/PR?year=2024", "/states/Puerto%20Rico, /states/PR",
			"/states/district-of-columbia, /states/DC" })
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
		TestPage page = this.pages.open("/states/WA?year=2023");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“year”", "one of 2025, 2024");
	}

	private List<String> ranks(String letters) {
		return this.pages.open("/states/" + letters).all("#pay ~ .rows dd").eachText();
	}

	private static double fact(TestPage page, String label) {
		return StateFiles.number(page.fact(label).value());
	}

}

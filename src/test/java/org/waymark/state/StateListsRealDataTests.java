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
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of careers on a state's page, worked out again from the real tables. */
@RealDataTest
class StateListsRealDataTests {

	private static final StateFiles FILES = new StateFiles("data");

	/** Occupations of which BLS publishes only hourly pay. */
	private static final Set<String> HOURLY = DataFiles.read("data/wages/national-2025.csv")
		.stream()
		.filter((row) -> row.getField("basis").equals("hourly"))
		.map((row) -> row.getField("soc"))
		.collect(Collectors.toSet());

	private final PageTester pages;

	StateListsRealDataTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(strings = { "WA 53 2025", "MS 28 2025", "WA 53 2024" })
	void theListsAreThoseOfTheFiles(String state) {
		String[] parts = state.split(" ");
		TestPage page = this.pages.open("/states/" + parts[0] + "?year=" + parts[2]);
		List<NamedCsvRecord> rows = FILES.occupations(Integer.parseInt(parts[2]), parts[1]);
		assertThat(numbers(page, "best", ".number"))
			.containsExactlyElementsOf(top(rows, "annual_median", (row) -> true));
		assertThat(numbers(page, "largest", ".detail"))
			.containsExactlyElementsOf(top(rows, "employment", (row) -> true));
		List<Double> typical = top(rows, "location_quotient",
				(row) -> StateFiles.number(row.getField("employment")) >= 500);
		assertThat(numbers(page, "typical", ".detail")).hasSize(10).containsExactlyElementsOf(typical);
		assertThat(typical).isNotEqualTo(top(rows, "location_quotient", (row) -> true));
		assertThat(page.text()).contains("Only careers with at least 500 jobs here are counted.");
		assertThat(page.all("#typical ~ ol .detail").eachText())
			.allMatch((text) -> text.endsWith(" times as common as in the whole country"));
	}

	@ParameterizedTest
	@CsvSource({ "best, annual_median", "largest, employment", "typical, employment" })
	void careersThatWereNotReleasedAreCountedBesideEachList(String list, String field) {
		long withheld = FILES.occupations(2025, "53")
			.stream()
			.filter((row) -> row.getField(field).equals("*"))
			.filter((row) -> !field.equals("annual_median") || !HOURLY.contains(row.getField("soc")))
			.count();
		assertThat(withheld).isPositive();
		assertThat(this.pages.open("/states/WA?year=2025").all("#" + list + " ~ p").eachText())
			.contains("Not released, so not listed: " + withheld + " careers. Any of them may belong here.");
	}

	@Test
	void cappedPayStandsFirstAndTheListSaysWhatElseIsAtTheCap() {
		TestPage page = this.pages.open("/states/WA?year=2024");
		assertThat(page.all("#best ~ ol .number").eachText()).hasSize(10).containsOnly("$239,200 or more");
		assertThat(page.all("#best ~ ol a").eachText()).isSorted();
		assertThat(page.all("#best ~ p").eachText()).contains("6 more careers are tied at $239,200 or more.");
		assertThat(page.section("Careers that stand out, May 2024").select(".notes").text()).contains("“Or more”");
	}

	@Test
	void eachCareerIsListedOnceAndLeadsToItsPageForTheState() {
		TestPage page = this.pages.open("/states/WA?year=2024");
		for (Element list : page.all("ol.stand-out")) {
			assertThat(list.select("a").eachAttr("href")).doesNotHaveDuplicates()
				.allMatch((href) -> href.matches("/careers/[a-z0-9-]+\\?place=WA&year=2024"));
		}
		assertThat(this.pages.open("/states/WA").all("#largest ~ ol a").eachAttr("href"))
			.contains("/careers/registered-nurse?place=WA");
	}

	@Test
	void ticksLeadToAComparisonInTheState() {
		TestPage page = this.pages.open("/states/WA?year=2024");
		Element form = page.only("form[action=/compare]");
		assertThat(form.select("input[type=hidden]").eachAttr("value")).containsExactly("WA", "2024");
		assertThat(form.select("input[name=career]")).hasSameSizeAs(form.select("ol.stand-out li"));
		assertThat(form.select("li")).allSatisfy((entry) -> assertThat(entry.selectFirst("a").attr("href"))
			.startsWith("/careers/" + entry.selectFirst("input").val() + "?"));
	}

	@Test
	void withoutLocationQuotientsThePageSaysSo() {
		TestPage page = this.pages.open("/states/PR?year=2024");
		assertThat(page.all("#typical ~ ol")).isEmpty();
		assertThat(page.all("#typical ~ p").eachText())
			.contains("No data: BLS’s May 2024 data has no such figures for Puerto Rico.");
		assertThat(page.all("#largest ~ ol li")).hasSize(10);
	}

	private static List<Double> numbers(TestPage page, String list, String part) {
		return page.all("#" + list + " ~ ol " + part).eachText().stream().map(StateFiles::number).toList();
	}

	private static List<Double> top(List<NamedCsvRecord> rows, String field, Predicate<NamedCsvRecord> rule) {
		return rows.stream()
			.filter(rule)
			.map((row) -> StateFiles.number(row.getField(field).replace("#", "239200")))
			.filter((value) -> !value.isNaN())
			.sorted(Comparator.reverseOrder())
			.limit(10)
			.toList();
	}

}

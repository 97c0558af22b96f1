package org.waymark.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.TestTable;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of all states. */
@FixtureTest
class StateListPageTests {

	private static final StateFiles FILES = new StateFiles("fixture");

	private static final String MEDIAN = "Median pay per year";

	private static final String PRICES = "Cost of living, US = 100";

	private static final String ADJUSTED = "Median adjusted for cost of living (computed)";

	private final PageTester pages;

	StateListPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void everyStateHasARowThatLeadsToItsPage() {
		TestTable table = table("/states");
		assertThat(table.rows()).hasSize(8).doesNotHaveDuplicates().startsWith("United States");
		assertThat(table.row("United States").select("a")).isEmpty();
		assertThat(table.rows().stream().skip(1).map((name) -> table.row(name).select("th a").attr("href")))
			.allMatch((href) -> href.matches("/states/[A-Z]{2}"))
			.doesNotHaveDuplicates()
			.contains("/states/WA", "/states/DC", "/states/GU");
	}

	@ParameterizedTest
	@CsvSource({ "Washington, 53", "Mississippi, 28" })
	void aRowTellsTheFiguresOfTheFiles(String name, String code) {
		TestTable table = table("/states");
		NamedCsvRecord row = FILES.allJobs(code);
		double level = FILES.priceLevels().get(code);
		double median = Double.parseDouble(row.getField("annual_median"));
		assertThat(StateFiles.number(table.cell(name, MEDIAN))).isEqualTo(median);
		assertThat(StateFiles.number(table.cell(name, "Jobs")))
			.isEqualTo(Double.parseDouble(row.getField("employment")));
		assertThat(StateFiles.number(table.cell(name, PRICES))).isCloseTo(level, Offset.offset(0.0051));
		assertThat(StateFiles.number(table.cell(name, ADJUSTED))).isEqualTo(Math.round(median / level) * 100.0);
	}

	@Test
	void theTerritoriesHaveNoPriceLevelAndNothingIsMadeUpForThem() {
		TestTable table = table("/states");
		assertThat(table.row("Guam").children().eachText()).containsExactly("Guam", "$35,000", "62,120",
				"no cost-of-living figure", "no cost-of-living figure");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			median              | Median pay per year
			jobs                | Jobs
			price-level         | Cost of living, US = 100
			median-at-us-prices | Median adjusted for cost of living (computed)
			""")
	void everyFigureIsSortedInBothDirectionsWithTheMissingLast(String parameter, String column) {
		for (String order : List.of("asc", "desc")) {
			TestTable table = table("/states?sort=" + parameter + "&order=" + order);
			List<Double> values = table.cells(column).stream().skip(1).map(StateFiles::number).toList();
			List<Double> known = new ArrayList<>(values.stream().filter((value) -> !value.isNaN()).toList());
			known.sort(order.equals("asc") ? Comparator.naturalOrder() : Comparator.reverseOrder());
			assertThat(values).startsWith(known.toArray(Double[]::new));
			assertThat(table.rows()).first().isEqualTo("United States");
			assertThat(table.column(column).attr("aria-sort")).isEqualTo(order + "ending");
		}
	}

	@Test
	void namesAreSortedFromAToZAndAClickTurnsThemRound() {
		TestPage page = this.pages.open("/states?sort=place");
		assertThat(page.table("table").rows().subList(1, 8)).isSorted().startsWith("California");
		assertThat(page.link("State")).isEqualTo("/states?sort=place&order=desc#table");
		assertThat(page.link("Jobs")).isEqualTo("/states?sort=jobs#table");
		assertThat(page.link(MEDIAN)).isEqualTo("/states#table");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sort=annual-median | sort  | annual-median | one of median, jobs, price-level, median-at-us-prices
			order=down         | order | down          | one of asc, desc
			""")
	void aBadParameterIsRefusedByNameWithWhatWouldDo(String query, String parameter, String value, String expected) {
		TestPage page = this.pages.open("/states?" + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + parameter + "”", "“" + value + "”", expected);
	}

	@Test
	void everyStateOfTheMapLeadsToItsPage() {
		TestPage page = this.pages.open("/states");
		TestTable table = page.table("table");
		List<Element> areas = page.all("svg.map a");
		assertThat(areas).hasSize(5).allSatisfy((area) -> {
			String[] title = area.selectFirst("title").text().split(": ");
			assertThat(title[1]).isEqualTo(table.cell(title[0], MEDIAN));
			assertThat(area.attr("href")).isEqualTo(table.row(title[0]).select("th a").attr("href"));
		});
		assertThat(page.all(".chips li").eachText()).contains("Guam $35,000", "District of Columbia $88,000");
		assertThat(page.all(".chosen")).isEmpty();
	}

	@Test
	void theFiguresNameTheirOwnVintageAndSayWhyItIsNotTheNewest() {
		TestPage page = this.pages.open("/states");
		assertThat(PageFaults.in(page)).isEmpty();
		assertThat(page.text()).contains("The May 2025 data has no figures for all jobs in a state combined.");
		Map<String, List<String>> cited = Map.of("Map: median pay per year, all jobs",
				List.of("/sources#bls-oews-2024"), "Every state",
				List.of("/sources#bls-oews-2024", "/sources#bea-rpp-2023"));
		assertThat(page.all("main section")).hasSize(cited.size());
		cited.forEach((heading, sources) -> assertThat(page.section(heading).select("a.cite").eachAttr("href"))
			.containsExactlyElementsOf(sources));
	}

	@Test
	void theHeaderLeadsHere() {
		assertThat(this.pages.open("/").link("States")).isEqualTo("/states");
	}

	private TestTable table(String address) {
		return this.pages.open(address).table("table");
	}

}

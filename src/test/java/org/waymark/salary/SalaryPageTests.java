package org.waymark.salary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.DataFiles;
import org.waymark.Downloads;
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.TestTable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@FixtureTest
class SalaryPageTests {

	private static final String SALARY = "/careers/medical-office-administrator/salary";

	private static final String STATES = "[aria-labelledby=table] table";

	private static final String MOVES = "table.moves";

	/** In May 2024 its columns hold amounts, capped figures and missing ones. */
	private static final String SURGEONS = "/careers/orthopedic-surgeons-except-pediatric/salary?year=2024";

	/**
	 * In May 2024 some states have amounts above what others are sure to pay at US
	 * prices.
	 */
	private static final String EXECUTIVES = "/careers/chief-executives/salary?year=2024";

	private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("Median", "annual-median"),
			Map.entry("10th percentile", "annual-p10"), Map.entry("25th percentile", "annual-p25"),
			Map.entry("75th percentile", "annual-p75"), Map.entry("90th percentile", "annual-p90"),
			Map.entry("Hourly median", "hourly-median"), Map.entry("Average", "annual-mean"),
			Map.entry("Jobs", "employment"), Map.entry("Jobs per 1,000", "jobs-per-1000"),
			Map.entry("Location quotient", "location-quotient"));

	private final PageTester pages;

	SalaryPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void everyPlaceHasARowUnderThatOfTheNation() {
		TestTable table = table(SALARY + "?year=2024");
		assertThat(table.rows()).startsWith("United States")
			.containsExactlyInAnyOrder("United States", "California", "District of Columbia", "Mississippi", "Ohio",
					"Washington", "Guam", "Puerto Rico");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			United States        | $44,640 | $60,050
			California           | $52,720 | $73,990
			Washington           | $56,920 | $70,550
			District of Columbia | $47,240 | $66,770
			Ohio                 | $41,980 | $53,870
			""")
	void theTableTellsTheFiguresOfMay2024(String place, String median, String p90) {
		TestTable table = table(SALARY + "?year=2024");
		assertThat(table.cell(place, "Median")).isEqualTo(median);
		assertThat(table.cell(place, "90th percentile")).isEqualTo(p90);
	}

	@Test
	void aRowTellsEveryMeasure() {
		TestTable table = table(SALARY + "?year=2024");
		assertThat(table.columns()).containsExactly("State", "Jobs", "Median", "10th percentile", "25th percentile",
				"75th percentile", "90th percentile", "Hourly median", "Average", "Jobs per 1,000",
				"Location quotient");
		assertThat(table.row("Washington").children().eachText()).containsExactly("Washington", "11,650", "$56,920",
				"$45,250", "$48,900", "$61,810", "$70,550", "$27.37", "$56,500", "3.29", "0.61");
	}

	@ParameterizedTest
	@ValueSource(strings = { SALARY, SALARY + "?year=2024", "/careers/actors/salary" })
	void ratiosHaveTwoDigitsAfterThePoint(String address) {
		TestTable table = table(address);
		for (String column : List.of("Jobs per 1,000", "Location quotient")) {
			assertThat(table.cells(column)).anyMatch((cell) -> cell.endsWith("0"))
				.allMatch((cell) -> cell.matches("[\\d,]+\\.\\d\\d|not .*|no data"));
		}
	}

	/** The files have # for the year and * for the jobs there. */
	@Test
	void whatTheRowTellsOfAnEmptyCellStandsThere() {
		TestTable table = table(SURGEONS);
		assertThat(table.cell("Mississippi", "Hourly median")).isEqualTo("$115.00 or more");
		assertThat(table.cell("Mississippi", "Jobs per 1,000")).isEqualTo("not released");
		assertThat(table.cell("Mississippi", "Location quotient")).isEqualTo("not released");
		NamedCsvRecord row = csv(SURGEONS.replace("?", ".csv?") + "&sort=place").get(4);
		assertThat(row.getField("name")).isEqualTo("Mississippi");
		assertThat(row.getField("hourly_median")).isEqualTo("$115.00 or more");
		assertThat(row.getField("jobs_per_1000")).isEqualTo("not released");
	}

	@Test
	void whatIsNotInTheTableIsExplained() {
		assertThat(this.pages.open(SALARY).only("ul.notes").text())
			.contains("“No data” means that BLS doesn’t list this job there");
	}

	@Test
	void thePageNamesTheSourceUnderEachPicture() {
		TestPage page = this.pages.open(SALARY + "?year=2024");
		assertThat(page.section("How cost of living changes the ranking").select("a.cite").eachAttr("href"))
			.containsExactly("/sources#bls-oews-2024", "/sources#bea-rpp-2023");
		assertThat(page.all("main section:not([aria-labelledby=moves-title])"))
			.allSatisfy((section) -> assertThat(section.select("a.cite").eachAttr("href"))
				.containsOnly("/sources#bls-oews-2024"));
		assertThat(page.heading()).isEqualTo("Medical office administrator: pay by state");
		assertThat(page.title()).isEqualTo("Medical office administrator: pay by state – Waymark");
	}

	@ParameterizedTest
	@CsvSource({ "electrician, Electrician, per year", "actors, Actors, per hour" })
	void whereWagesAreAdjustedEveryHeadingSaysSo(String slug, String name, String time) {
		TestPage published = this.pages.open("/careers/" + slug + "/salary");
		assertThat(published.heading()).isEqualTo(name + ": pay by state");
		assertThat(published.all("main h2").eachText()).contains("Pay range", "Map: median pay " + time, "Every state");
		TestPage adjusted = this.pages.open(published.link("Adjust for cost of living"));
		assertThat(adjusted.heading()).isEqualTo(name + ": pay by state, adjusted for cost of living");
		assertThat(adjusted.title()).isEqualTo(adjusted.heading() + " – Waymark");
		assertThat(adjusted.all("main h2").eachText()).filteredOn((heading) -> !heading.matches("(What|How) .*"))
			.hasSize(4)
			.allMatch((heading) -> heading.endsWith(", adjusted for cost of living"));
		assertThat(adjusted.only("[role=group]:has(> svg.map)").attr("aria-label"))
			.endsWith("adjusted for cost of living");
		assertThat(adjusted.only(STATES + " caption").text()).contains("adjusted for cost of living");
	}

	@Test
	void theVintageSwitchLeadsToTheOtherFigures() {
		assertThat(table(SALARY).cell("Washington", "Median")).isEqualTo("$58,100");
		assertThat(table(SALARY + "?year=2025").cell("Washington", "Median")).isEqualTo("$58,100");
		TestPage page = this.pages.open(SALARY + "?year=2024");
		assertThat(page.all("select[name=year] option").eachText()).containsExactly("May 2025", "May 2024");
		assertThat(page.all("select[name=year] option[selected]").eachText()).containsExactly("May 2024");
	}

	@Test
	void theSwitchesKeepWhatElseTheReaderChose() {
		TestPage page = this.pages.open(SALARY + "?place=WA&year=2024&adjusted=true&sort=employment&order=asc");
		assertThat(page.link("Show pay as published"))
			.isEqualTo(SALARY + "?place=WA&year=2024&sort=employment&order=asc");
		assertThat(page.link("Download this table (CSV)"))
			.isEqualTo(SALARY + ".csv?place=WA&year=2024&adjusted=true&sort=employment&order=asc");
		assertThat(page.link("Medical office administrator"))
			.isEqualTo("/careers/medical-office-administrator?place=WA&year=2024");
		assertThat(page.link("Ohio")).isEqualTo(SALARY + "?place=OH&year=2024&adjusted=true&sort=employment&order=asc");
		assertThat(page.all("form.chooser input[type=hidden]"))
			.extracting((input) -> input.attr("name") + "=" + input.attr("value"))
			.containsExactlyInAnyOrder("adjusted=true", "sort=employment", "order=asc");
	}

	@ParameterizedTest
	@MethodSource("columnsInBothOrders")
	void everyColumnIsSortedInBothDirections(String column, String order) {
		TestPage page = this.pages.open(SURGEONS + "&sort=" + COLUMNS.get(column) + "&order=" + order);
		TestTable table = page.table(STATES);
		assertThat(table.rows()).first().isEqualTo("United States");
		List<String> cells = table.cells(column).subList(1, table.rows().size());
		List<Double> values = cells.stream().map(SalaryPageTests::value).toList();
		List<Double> known = new ArrayList<>(values.stream().filter((value) -> !value.isNaN()).toList());
		known.sort(order.equals("asc") ? Comparator.naturalOrder() : Comparator.reverseOrder());
		assertThat(known).as("figures").isNotEmpty().hasSizeLessThan(values.size());
		assertThat(values).startsWith(known.toArray(Double[]::new));
		assertThat(values.subList(known.size(), values.size())).as("missing").containsOnly(Double.NaN);
	}

	static Stream<Arguments> columnsInBothOrders() {
		return COLUMNS.keySet()
			.stream()
			.flatMap((column) -> Stream.of(Arguments.of(column, "asc"), Arguments.of(column, "desc")));
	}

	@Test
	void theColumnsOfTheseSurgeonsHoldAllThreeKinds() {
		List<String> medians = table(SURGEONS).cells("Median");
		assertThat(medians).contains("$239,200 or more", "not released", "no data");
		assertThat(medians).anyMatch((median) -> median.matches("\\$2\\d\\d,\\d{3}"));
	}

	@Test
	void rowsWithTheSameFigureStandFromAToZ() {
		TestTable table = table(SURGEONS);
		Map<String, List<String>> places = new HashMap<>();
		for (String place : table.rows().subList(1, 8)) {
			places.computeIfAbsent(table.cell(place, "Median"), (median) -> new ArrayList<>()).add(place);
		}
		assertThat(places.get("$239,200 or more")).containsExactly("California", "Mississippi");
		List<String> missing = new ArrayList<>(places.get("not released"));
		missing.addAll(places.get("no data"));
		Collections.sort(missing);
		assertThat(table.rows()).endsWith(missing.toArray(String[]::new));
	}

	@Test
	void placesAreSortedFromAToZAndBack() {
		List<String> up = table(SALARY + "?sort=place").rows().subList(1, 8);
		List<String> down = table(SALARY + "?sort=place&order=desc").rows().subList(1, 8);
		assertThat(up).isSorted().startsWith("California");
		assertThat(down).isSortedAccordingTo(Comparator.reverseOrder()).startsWith("Washington");
	}

	@Test
	void onlyTheSortedColumnTellsItsOrderAndAClickTurnsItRound() {
		TestPage page = this.pages.open(SALARY + "?sort=employment");
		assertThat(page.all("th[aria-sort=descending]").eachText()).containsExactly("Jobs");
		assertThat(page.all("th[aria-sort=ascending]")).isEmpty();
		Element click = page.table(STATES).column("Jobs").selectFirst("a");
		assertThat(click.attr("href")).isEqualTo(SALARY + "?sort=employment&order=asc#table");
		TestPage clicked = this.pages.open(SALARY + "?sort=employment&order=asc");
		assertThat(clicked.all("th[aria-sort=ascending]").eachText()).containsExactly("Jobs");
		assertThat(clicked.table(STATES).column("State").selectFirst("a").attr("href"))
			.isEqualTo(SALARY + "?sort=place#table");
	}

	/** The wage over the price level of the state, United States = 100. */
	@ParameterizedTest
	@ValueSource(strings = { "Median", "10th percentile", "25th percentile", "75th percentile", "90th percentile",
			"Average" })
	void adjustedYearlyWagesCanBeWorkedOutByHand(String column) {
		TestTable published = table(SALARY + "?year=2024");
		TestTable adjusted = table(SALARY + "?year=2024&adjusted=true");
		Map<String, Double> levels = priceLevels();
		assertThat(levels).hasSize(6);
		levels.forEach((place, level) -> assertThat(value(adjusted.cell(place, column))).as(place)
			.isEqualTo(Math.round(value(published.cell(place, column)) / level) * 100.0));
	}

	/** 27.37 / 1.08562 = 25.21 and 25.34 / 1.12581 = 22.51. */
	@Test
	void hourlyWagesAtThePriceLevelAreRoundedToTenCents() {
		TestTable adjusted = table(SALARY + "?year=2024&adjusted=true");
		assertThat(adjusted.cell("Washington", "Hourly median")).isEqualTo("$25.20");
		assertThat(adjusted.cell("California", "Hourly median")).isEqualTo("$22.50");
	}

	@Test
	void thePriceLevelLeavesCountsAndTerritoriesAlone() {
		TestPage page = this.pages.open(SALARY + "?year=2024&adjusted=true");
		TestTable adjusted = page.table(STATES);
		TestTable published = table(SALARY + "?year=2024");
		assertThat(adjusted.cell("Washington", "Jobs")).isEqualTo("11,650");
		assertThat(adjusted.cell("Washington", "Jobs per 1,000")).isEqualTo("3.29");
		assertThat(published.cell("Puerto Rico", "Median")).isEqualTo("$21,820");
		assertThat(adjusted.cell("Puerto Rico", "Median")).isEqualTo("no cost-of-living figure");
		assertThat(page.only("p.switch").text()).startsWith("Adjusted for cost of living (computed):")
			.contains("BEA, 2023", "nearest $100");
	}

	/** Ranks, moves and amounts, worked out again from the two files. */
	@ParameterizedTest
	@CsvSource({ "medical-office-administrator, 43-6013, annual_median, 100", "actors, 27-2011, hourly_median, 0.1" })
	void bothOrdersCanBeWorkedOutFromTheDataFiles(String career, String soc, String column, double step) {
		TestPage page = this.pages.open("/careers/" + career + "/salary?year=2024");
		TestTable moves = page.table(MOVES);
		Map<String, Double> published = medians(soc, column);
		Map<String, Double> real = new HashMap<>();
		Map<String, Double> levels = priceLevels();
		published.forEach((place, wage) -> real.put(place, Math.round(wage / levels.get(place) * 100 / step) * step));
		Map<String, Integer> before = ranks(published);
		Map<String, Integer> after = ranks(real);
		Comparator<String> order = Comparator.comparing(after::get);
		assertThat(moves.rows()).hasSizeGreaterThan(1)
			.containsExactlyElementsOf(
					published.keySet().stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList());
		assertThat(moves.rows()).allSatisfy((place) -> {
			assertThat(rank(moves.cell(place, "Rank as published"))).isEqualTo(before.get(place));
			assertThat(rank(moves.cell(place, "Rank, adjusted"))).isEqualTo(after.get(place));
			assertThat(moves.cell(place, "Rank, adjusted").startsWith("tied "))
				.isEqualTo(Collections.frequency(after.values(), after.get(place)) > 1);
			assertThat(value(moves.cell(place, "Median as published"))).isEqualTo(published.get(place));
			assertThat(value(moves.cell(place, "Median, adjusted"))).isCloseTo(real.get(place), Offset.offset(0.001));
			int up = before.get(place) - after.get(place);
			assertThat(moves.cell(place, "Change"))
				.isEqualTo((up == 0) ? "none" : (up > 0) ? "up " + up : "down " + -up);
		});
	}

	@Test
	void whatPricesChangeIsTheSameAtEitherPrices() {
		TestPage page = this.pages.open(SALARY + "?year=2024");
		Element section = page.section("How cost of living changes the ranking");
		assertThat(section.select("summary").text())
			.isEqualTo("Side by side: pay as published and adjusted for cost of living");
		assertThat(section.text()).contains("divided by BEA’s 2023 price level", "rounded to the nearest $100",
				"within 1 percent", "Territories aren’t ranked", "BLS, May 2024, computed with BEA, 2023");
		assertThat(page.table(MOVES).row("Ohio").selectFirst("a").attr("href"))
			.isEqualTo(page.table(STATES).row("Ohio").selectFirst("a").attr("href"));
		TestPage adjusted = this.pages.open(SALARY + "?year=2024&adjusted=true");
		assertThat(adjusted.only(MOVES).text()).isEqualTo(page.only(MOVES).text());
		assertThat(this.pages.open(EXECUTIVES).section("How cost of living changes the ranking").text())
			.contains("Left out of both rankings: 2 states at “$239,200 or more.”");
		assertThat(this.pages.open("/careers/legislators/salary").all(MOVES)).isEmpty();
	}

	@Test
	void adjustingKeepsCappedCappedAndMissingMissing() {
		TestTable adjusted = table(SURGEONS + "&adjusted=true");
		// 239,200 / 1.12581 = 212,469
		assertThat(adjusted.cell("California", "Median")).isEqualTo("$212,500 or more");
		TestTable published = table(SURGEONS);
		assertThat(published.rows().stream().filter((place) -> published.cell(place, "Median").startsWith("not ")))
			.isNotEmpty()
			.allSatisfy(
					(place) -> assertThat(adjusted.cell(place, "Median")).isEqualTo(published.cell(place, "Median")));
	}

	@ParameterizedTest
	@ValueSource(strings = { EXECUTIVES, SURGEONS })
	void aFloorIsNeverSortedAboveAnAmountThatItMayBeBelow(String address) {
		for (String order : List.of("desc", "asc")) {
			for (String column : List.of("annual-median", "annual-p90")) {
				TestTable table = table(address + "&adjusted=true&sort=" + column + "&order=" + order);
				List<String> cells = new ArrayList<>(
						table.cells(column.equals("annual-p90") ? "90th percentile" : "Median"));
				cells.remove(0);
				if (order.equals("asc")) {
					Collections.reverse(cells);
				}
				List<String> known = cells.stream().filter((cell) -> cell.startsWith("$")).toList();
				for (int i = 0; i < known.size(); i++) {
					double floor = least(known.get(i));
					if (known.get(i).endsWith(" or more")) {
						assertThat(known.subList(i, known.size())).allMatch((below) -> least(below) <= floor);
					}
				}
				assertThat(known).anyMatch((cell) -> cell.endsWith(" or more"));
			}
		}
	}

	@Test
	void aFloorHasNoRankNoPlaceAmongTheBestAndNoClassOnTheMap() {
		TestPage page = this.pages.open(EXECUTIVES + "&adjusted=true&place=WA");
		assertThat(page.text()).contains("Washington has no rank, because its pay is given only as $220,300 or more.");
		Element best = page.section(
				"Best-paying states of those with an exact figure, by median pay per year, adjusted for cost of living");
		assertThat(best.select("ol").text()).doesNotContain("or more", "Washington");
		assertThat(best.select("p").text()).contains("where pay is given only as an amount “or more.”");
		assertThat(page.all("svg.map a[aria-label*='or more'] path").eachAttr("class")).isNotEmpty()
			.containsOnly("floor");
		assertThat(page.all(".legend li").eachText())
			.contains("“or more”: no group, since how much more is not published");
		assertThat(page.only("ul.notes").text()).contains("only the least that the pay can be. It has no rank");
		assertThat(this.pages.open(EXECUTIVES + "&adjusted=true&place=OH").text())
			.contains(" states with an exact figure, counting the District of Columbia", ". Not ranked: ")
			.doesNotContain("of 5 ");
	}

	/** Nothing is divided: a capped wage is above every amount of its table. */
	@Test
	void aCappedWageAsPublishedIsRankedAndInAClass() {
		TestPage page = this.pages.open(EXECUTIVES + "&place=WA");
		assertThat(page.text()).contains("Washington ranks 1st of 5 states with a figure");
		assertThat(page.all(".legend li").eachText()).contains("$239,200 or more");
	}

	@Test
	void theOnlyStateWithAFigureHasNoRank() {
		TestPage page = this.pages.open("/careers/watch-and-clock-repairers/salary?place=CA");
		assertThat(page.text())
			.contains("California is the only state with a figure, counting the District of Columbia.")
			.doesNotContain("ranks");
		Element section = page.section("The only state with a figure, by median pay per year");
		assertThat(section.select("ol li").text()).startsWith("California $");
		assertThat(page.section("Map: median pay per year").text()).contains("One group.").doesNotContain("Five");
	}

	@Test
	void statesWhoseFigureWasNotReleasedAreNamedBesideTheBest() {
		TestPage page = this.pages.open(SURGEONS);
		TestTable table = page.table(STATES);
		List<String> withheld = table.rows()
			.stream()
			.filter((place) -> table.cell(place, "Median").equals("not released"))
			.toList();
		assertThat(withheld).isNotEmpty();
		assertThat(page.section("Best-paying states, by median pay per year").text())
			.contains("Not released, so not ranked: " + withheld.get(0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			watch-and-clock-repairers/salary?year=2025 | One group.
			plumbers-pipefitters-and-steamfitters/salary?year=2024 | Three groups of different sizes
			electrician/salary?year=2024               | Five groups with about the same number of states.
			""")
	void theMapSaysHowManyClassesItHas(String address, String classes) {
		TestPage page = this.pages.open("/careers/" + address);
		assertThat(page.section("Map: median pay per year").select(".source").text()).startsWith(classes);
	}

	@ParameterizedTest
	@ValueSource(strings = { SALARY, SALARY + "?year=2024&sort=place&order=desc", SURGEONS,
			SURGEONS + "&sort=annual-p25&order=asc", SURGEONS + "&adjusted=true&sort=employment",
			EXECUTIVES + "&adjusted=true" })
	void theFileIsTheTable(String address) {
		TestPage page = this.pages.open(address);
		TestTable table = page.table(STATES);
		List<NamedCsvRecord> rows = csv(page.link("Download this table (CSV)"));
		assertThat(rows).extracting((row) -> row.getField("name")).isEqualTo(table.rows());
		COLUMNS.forEach((column, parameter) -> {
			List<String> shown = table.cells(column);
			for (int i = 0; i < shown.size(); i++) {
				String written = rows.get(i).getField(parameter.replace('-', '_'));
				if (Double.isNaN(value(shown.get(i))) || shown.get(i).endsWith("or more")) {
					assertThat(written).isEqualTo(shown.get(i));
				}
				else {
					assertThat(Double.parseDouble(written)).isCloseTo(value(shown.get(i)), Offset.offset(0.0051));
				}
			}
		});
	}

	@Test
	void theFileSaysWhatItIsInEachRow() {
		MvcTestResult answer = this.pages.get(SALARY + ".csv?year=2024&adjusted=true");
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(answer).hasHeader("Content-Disposition",
				"attachment; filename=\"medical-office-administrator-2024.csv\"");
		assertThat(csv(SALARY + ".csv?year=2024&adjusted=true")).allSatisfy((row) -> {
			assertThat(row.getField("soc")).isEqualTo("SOC 43-6013");
			assertThat(row.getField("vintage")).isEqualTo("2024");
			assertThat(row.getField("prices")).isEqualTo("US average");
			assertThat(row.getField("source")).isEqualTo("BLS OEWS May 2024; computed with BEA price levels of 2023");
		});
		assertThat(csv(SALARY + ".csv")).extracting((row) -> row.getField("prices")).containsOnly("as published");
	}

	@Test
	void aPlaceThatTheTableDoesNotHoldIsNotToldToBeNotReleased() {
		TestTable may2025 = table(SALARY);
		assertThat(may2025.row("Guam").select("td").eachText()).hasSize(10).containsOnly("no data");
		assertThat(table(SALARY + "?year=2024").cell("Guam", "Median")).isEqualTo("$29,590");
	}

	@Test
	void aWithheldFigureIsNotReleased() {
		TestPage page = this.pages.open(SALARY);
		assertThat(page.table(STATES).cell("Mississippi", "Jobs")).isEqualTo("not released");
		assertThat(page.only("ul.notes").text()).contains("It does not mean zero.");
		assertThat(page.table(STATES).row("Mississippi").select("td.missing").eachText()).contains("not released");
	}

	@Test
	void anOccupationByTheYearSaysSoAndHasNoHourlyColumn() {
		String teachers = "/careers/elementary-school-teacher/salary";
		TestPage page = this.pages.open(teachers);
		assertThat(page.table(STATES).columns()).contains("Median", "Average").doesNotContain("Hourly median");
		assertThat(page.table(STATES).cell("California", "Median")).isEqualTo("$99,650");
		assertThat(csv(teachers + ".csv").get(0).getField("hourly_median")).isEqualTo("yearly pay only");
		assertThat(page.only("ul.notes").text()).contains("BLS publishes only yearly pay for this occupation");
	}

	@Test
	void anOccupationByTheHourIsMappedAndRankedByTheHour() {
		TestPage page = this.pages.open("/careers/actors/salary");
		TestTable table = page.table(STATES);
		assertThat(table.columns()).containsExactly("State", "Jobs", "Hourly median", "Hourly average",
				"Jobs per 1,000", "Location quotient");
		assertThat(table.cell("United States", "Hourly median")).isEqualTo("$29.05");
		assertThat(page.all("th[aria-sort=descending]").eachText()).containsExactly("Hourly median");
		assertThat(csv("/careers/actors/salary.csv").get(0).getField("annual_median")).isEqualTo("hourly pay only");
		assertThat(page.only("ul.notes").text()).contains("BLS publishes only hourly pay for this occupation");
		assertThat(page.all("main h2").eachText()).contains("Map: median pay per hour",
				"Best-paying states, by median pay per hour");
		assertThat(page.all("svg.map title").eachText()).contains("Mississippi: $23.71");
	}

	@Test
	void anHourlyOccupationIsSortedByTheHour() {
		TestPage page = this.pages.open("/careers/actors/salary?sort=annual-p10&order=asc");
		assertThat(page.all("th[aria-sort=ascending]").eachText()).containsExactly("Hourly median");
		List<Double> known = page.table(STATES)
			.cells("Hourly median")
			.stream()
			.skip(1)
			.map(SalaryPageTests::value)
			.filter((value) -> !value.isNaN())
			.toList();
		assertThat(known).containsExactly(13.51, 23.71);
	}

	@Test
	void theReadersPlaceIsMarkedWhereverItStands() {
		TestPage page = this.pages.open(SALARY + "?place=WA&year=2024");
		assertThat(page.all("tr.chosen th").eachText()).containsExactly("Washington", "Washington");
		assertThat(page.all("svg.map a.chosen title").eachText()).containsExactly("Washington: $56,920");
		assertThat(page.all("select[name=place] option[selected]").eachText()).containsExactly("Washington");
		assertThat(page.all(".range-label").eachText()).containsExactly("United States", "Washington");
		assertThat(page.text())
			.contains("Washington ranks 1st of 5 states with a figure, counting the District of Columbia.");
	}

	@Test
	void aPlaceThatIsSmallOnTheMapIsMarkedBesideItToo() {
		TestPage page = this.pages.open(SALARY + "?place=DC");
		assertThat(page.all(".chips a.chosen span").eachText()).contains("District of Columbia");
		assertThat(page.all("svg.map a.chosen")).hasSize(1);
	}

	@Test
	void withoutAChosenPlaceNothingIsMarked() {
		TestPage page = this.pages.open(SALARY);
		assertThat(page.all(".chosen")).isEmpty();
		assertThat(page.all(".range-label").eachText()).containsExactly("United States");
	}

	@Test
	void everyStateOfTheMapIsALinkWithItsFigureAsTitle() {
		TestPage page = this.pages.open(SALARY + "?year=2024");
		TestTable table = page.table(STATES);
		List<Element> areas = page.all("svg.map a");
		assertThat(areas).hasSize(5).allSatisfy((area) -> {
			String name = area.selectFirst("title").text().split(": ")[0];
			assertThat(area.selectFirst("title").text()).isEqualTo(name + ": " + table.cell(name, "Median"));
			assertThat(area.attr("aria-label")).isEqualTo(area.selectFirst("title").text());
			assertThat(area.attr("href")).matches(Pattern.quote(SALARY) + "\\?place=[A-Z]{2}&year=2024");
			assertThat(area.selectFirst("path").attr("d")).startsWith("m");
			assertThat(area.selectFirst("path").className()).matches("class-[1-5]");
		});
		assertThat(areas.stream().map((area) -> area.attr("href")).distinct()).hasSize(5);
	}

	@Test
	void whatIsTooSmallToHitAndTheTerritoriesStandBesideTheMap() {
		TestPage page = this.pages.open(SALARY + "?year=2024");
		assertThat(page.all(".chips li").eachText()).containsExactlyInAnyOrder("District of Columbia $47,240",
				"Guam $29,590", "Puerto Rico $21,820");
		assertThat(page.all(".chips a").eachAttr("href")).contains(SALARY + "?place=PR&year=2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { SALARY, SURGEONS, "/careers/actors/salary", "/careers/legislators/salary" })
	void everyColorOfTheMapIsInItsLegend(String address) {
		TestPage page = this.pages.open(address);
		List<String> colors = new ArrayList<>(page.all("svg.map path").eachAttr("class"));
		page.all(".chips .swatch").forEach((swatch) -> colors.add(color(swatch)));
		assertThat(page.all(".legend .swatch")).extracting(SalaryPageTests::color).containsAll(colors);
		assertThat(page.all(".legend li").eachText()).noneMatch((text) -> text.startsWith("up to $239,200 or more"));
	}

	@Test
	void anOccupationWithoutAnyStateIsStillAWholePage() {
		TestPage page = this.pages.open("/careers/legislators/salary");
		assertThat(PageFaults.in(page)).isEmpty();
		assertThat(page.table(STATES).rows()).hasSize(8);
		assertThat(page.all("main h2").eachText()).noneMatch((heading) -> heading.startsWith("Best-paying"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sort=median       | sort     | median  | annual-median, annual-p10
			sort=ANNUAL_P10   | sort     | ANNUAL_P10 | annual-median, annual-p10
			order=down        | order    | down    | one of asc, desc
			adjusted=yes      | adjusted | yes     | one of true, false
			year=2023         | year     | 2023    | one of 2025, 2024
			year=%20          | year     |         | one of 2025, 2024
			place=XX          | place    | XX      | the two letters of a state or territory
			place=WA&place=OH | place    | WA,OH   | the two letters of a state or territory
			sort=place&sort=employment | sort | place,employment | one of
			""")
	void aBadParameterIsRefusedByNameWithWhatWouldDo(String query, String parameter, String value, String expected) {
		for (String address : List.of(SALARY, SALARY + ".csv")) {
			TestPage page = this.pages.open(address + "?" + query);
			assertThat(page.status()).as(address).isEqualTo(400);
			assertThat(page.text()).contains("“" + parameter + "”", expected);
			if (value != null) {
				assertThat(page.text()).contains("“" + value + "”");
			}
			assertThat(PageFaults.in(page)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "place=", "year=", "sort=", "order=", "adjusted=", "sort", "place=&year=&sort=&order=",
			"unknown=1" })
	void anEmptyOrUnknownParameterIsReadAsIfItWereNotThere(String query) {
		assertThat(this.pages.open(SALARY + "?" + query).status()).isEqualTo(200);
	}

	@Test
	void anUnknownCareerHasNoSalaryPageAndNoFile() {
		assertThat(this.pages.open("/careers/nobody/salary").status()).isEqualTo(404);
		assertThat(this.pages.open("/careers/nobody/salary.csv").status()).isEqualTo(404);
		assertThat(this.pages.open("/careers/nobody/salary").only("main form input[name=q]").attr("value"))
			.isEqualTo("nobody");
	}

	private TestTable table(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isEqualTo(200);
		return page.table(STATES);
	}

	private List<NamedCsvRecord> csv(String address) {
		return Downloads.rows(this.pages.get(address).getResponse().getContentAsByteArray());
	}

	/** The number in a cell, or the least that it can be. */
	private static double least(String cell) {
		return Double.parseDouble(cell.replaceAll("[$,]| or more", ""));
	}

	/** The number in a cell; above every amount if it is capped, NaN if there is none. */
	private static double value(String cell) {
		String digits = cell.replaceAll("[$,]", "").replace(" or more", "");
		if (!digits.matches("[\\d.]+")) {
			return Double.NaN;
		}
		return cell.endsWith(" or more") ? Double.MAX_VALUE : Double.parseDouble(digits);
	}

	private static Map<String, Double> medians(String soc, String column) {
		Map<String, String> names = new HashMap<>();
		DataFiles.read("fixture/places/places.csv")
			.stream()
			.filter((row) -> row.getField("kind").equals("state"))
			.forEach((row) -> names.put(row.getField("place"), row.getField("name")));
		Map<String, Double> medians = new HashMap<>();
		DataFiles.read("fixture/wages/states-2024.csv")
			.stream()
			.filter((row) -> row.getField("soc").equals(soc) && names.containsKey(row.getField("place")))
			.filter((row) -> row.getField(column).matches("[\\d.]+"))
			.forEach((row) -> medians.put(names.get(row.getField("place")), Double.valueOf(row.getField(column))));
		return medians;
	}

	/** Who is within one percent of the best of a level shares its rank. */
	private static Map<String, Integer> ranks(Map<String, Double> wages) {
		List<String> places = new ArrayList<>(wages.keySet());
		places.sort(Comparator.comparing(wages::get, Comparator.reverseOrder()));
		Map<String, Integer> ranks = new HashMap<>();
		int first = 0;
		for (int i = 0; i < places.size(); i++) {
			if (wages.get(places.get(i)) < wages.get(places.get(first)) * 0.99 - 1e-9) {
				first = i;
			}
			ranks.put(places.get(i), first + 1);
		}
		return ranks;
	}

	private static int rank(String cell) {
		return Integer.parseInt(cell.replaceAll("\\D", ""));
	}

	private static String color(Element swatch) {
		return swatch.className().replace("swatch", "").strip();
	}

	private static Map<String, Double> priceLevels() {
		Map<String, String> names = new HashMap<>();
		DataFiles.read("fixture/places/places.csv")
			.forEach((row) -> names.put(row.getField("place"), row.getField("name")));
		Map<String, Double> levels = new HashMap<>();
		DataFiles.read("fixture/places/price-parities.csv")
			.forEach((row) -> levels.put(names.get(row.getField("place")),
					Double.parseDouble(row.getField("all_items"))));
		return levels;
	}

}

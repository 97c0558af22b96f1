package org.waymark.finder.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.DataFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.PageFaults;
import org.waymark.TestPage;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.finder.FinderData.Known;
import org.waymark.finder.FinderData;
import org.waymark.finder.FinderTester;
import org.waymark.finder.FinderTester.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** The finder: its results, its address and its ways further. */
@RealDataTest
class FinderPageTests {

	private static final String FILTERED = "/careers?q=nurse&place=WA&year=2024&pay=50000&education=bachelor"
			+ "&education=master&outlook=growing&openings=1000&interest=S&zone=4"
			+ "&group=healthcare-practitioners-and-technical&sort=pay";

	private final PageTester pages;

	private final FinderTester finder;

	FinderPageTests(@Autowired PageTester pages) {
		this.pages = pages;
		this.finder = new FinderTester(pages);
	}

	@ParameterizedTest
	@CsvSource({ "'', , 00", "?place=WA, , 53", "?place=GU&year=2024, 2024, 66", "?year=2024, 2024, 00" })
	void everyResultShowsWhatTheFilesSay(String query, Integer year, String place) {
		Map<String, Known> careers = FinderData.careers((year != null) ? year : DataFiles.NEWEST, place);
		List<Element> results = this.finder.results("/careers" + query);
		assertThat(results).extracting(FinderTester::slug).containsExactlyInAnyOrderElementsOf(careers.keySet());
		assertThat(results).allSatisfy((result) -> {
			Known career = careers.get(FinderTester.slug(result));
			assertThat(result.select("h2 a").text()).isEqualTo(career.name());
			assertThat(result.select(".result-words > p").eachText()).contains(career.summary());
			assertThat(List.of(FinderData.number(result.select(".pay b").text()),
					FinderData.number(shown(result, "Jobs here"))))
				.isEqualTo(List.of(career.mainMedian(), career.wage("employment")));
			assertThat(shown(result, "Outlook").replace('−', '-'))
				.startsWith((career.changePercent() == 0) ? "no change"
						: ((career.changePercent() > 0) ? "+" : "") + String.format("%,.1f%%", career.changePercent()));
		});
	}

	@Test
	void allBarsOfAPageStandOnOneScale() {
		Map<String, Known> careers = FinderData.careers(DataFiles.NEWEST, "53");
		TestPage page = this.finder.open("/careers?place=WA");
		double top = FinderData.number(page.only(".found-head p").text().replaceFirst(".* bars run to \\$", ""));
		List<Element> medians = page.all(".results-list .range-median");
		assertThat(top).isGreaterThan(100_000);
		assertThat(medians).hasSizeGreaterThan(20).allSatisfy((median) -> {
			String slug = FinderTester.slug(median.closest("li"));
			assertThat(Double.parseDouble(median.attr("x").replace("%", "")))
				.isCloseTo(careers.get(slug).wage("annual_median") / top * 100, Offset.offset(0.01));
		});
	}

	@Test
	void wherePayIsUnknownNoScaleIsMadeUp() {
		TestPage page = this.finder.open("/careers?place=GU");
		assertThat(page.all(".found svg")).isEmpty();
		assertThat(page.text()).doesNotContain("$1 a year", "Pay bars");
		assertThat(page.all(".results-list .pay b").eachText()).hasSize(25).containsOnly("no data");
	}

	@Test
	void everyCareerStandsOnOnePageOnlyAndIsCounted() {
		assertThat(this.finder.slugs("/careers")).hasSize(FinderTester.count(this.finder.open("/careers")))
			.doesNotHaveDuplicates();
	}

	@Test
	void whateverNarrowsTheListSelectedCareersCanBeCompared() {
		Map<String, String> filters = FinderTester.answers(this.finder.open("/careers?place=WA"))
			.stream()
			.collect(Collectors.toMap(Answer::parameter, Answer::value, (first, other) -> first));
		assertThat(filters).hasSizeGreaterThan(9).allSatisfy((name, value) -> {
			TestPage page = this.finder.open("/careers?place=WA&" + name + "=" + value);
			String sent = page.all("form[action=/compare] input[type=hidden]")
				.stream()
				.map((field) -> "&" + field.attr("name") + "=" + field.attr("value"))
				.collect(Collectors.joining());
			assertThat(sent).contains("&" + name + "=" + value);
			String both = "/compare?career=electrician&career=plumber";
			assertThat(this.pages.get(both + sent).getResponse().getRedirectedUrl()).isEqualTo(both + "&place=WA");
		});
	}

	@Test
	void theListGoesOnCountingFromPageToPage() {
		TestPage page = this.finder.open("/careers?page=3");
		assertThat(page.only(".results-list").attr("start")).isEqualTo("51");
		assertThat(page.only(".pager [aria-current]").text()).isEqualTo("3");
		assertThat(FinderTester.turned(page, page.only(".pager .previous"))).isEqualTo("/careers?page=2");
		assertThat(FinderTester.turned(page, page.only(".pager .next"))).isEqualTo("/careers?page=4");
		assertThat(this.pages.get("/careers?page=1").getResponse().getRedirectedUrl()).isEqualTo("/careers");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			page=36                           | page      | a number from 1 to 34
			q=zzzzqqq&page=2                  | page      | the only page there is
			page=0                            | page      | a whole number above 0
			page=two                          | page      | a whole number above 0
			page=1&page=2                     | page      | a whole number above 0
			place=XX                          | place     | the two letters of a state
			place=WA&place=OR                 | place     | the two letters of a state
			year=2019                         | year      | one of 20
			pay=1                             | pay       | a whole number from 1000 to 999999
			pay=60000.50                      | pay       | a whole number from 1000 to 999999
			pay-low=much                      | pay-low   | a whole number from 1000 to 999999
			pay-high=40000&pay-high=50000     | pay-high  | in the link only once
			pay=30000&pay=40000               | pay       | in the link only once
			education=phd                     | education | one of none, high-school
			education=bachelor&education=phd  | education | one of none, high-school
			outlook=good                      | outlook   | one of faster, growing
			outlook=faster&outlook=growing    | outlook   | in the link only once
			jobs=7                            | jobs      | one of 100, 500
			openings=7                        | openings  | one of 1000, 10000
			openings=1000&openings=10000      | openings  | in the link only once
			entry=college                     | entry     | one of no-college
			conditions=outdoors               | conditions | one of indoors, regular-schedule, off-feet
			interest=s                        | interest  | one of R, I, A, S, E, C
			zone=6                            | zone      | one of 1, 2, 3, 4, 5
			group=nurses                      | group     | one of management
			group=legal&group=management      | group     | in the link only once
			guide=no                          | guide     | one of yes
			sort=luck                         | sort      | one of jobs, pay
			sort=match                        | sort      | one of jobs, pay
			sort=pay&sort=name                | sort      | one of jobs, pay
			""")
	void aBadValueIsRefusedByName(String query, String parameter, String expected) {
		TestPage page = this.pages.open("/careers?" + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + parameter + "”", expected);
	}

	@ParameterizedTest
	@CsvSource({ "/careers, /careers", FILTERED + "," + FILTERED, FILTERED + "&page=1," + FILTERED,
			"/careers?page=4&guide=, /careers?page=4", "/careers?place=wa, /careers?place=WA",
			"/careers?q=%20nurse%20, /careers?q=nurse", "/careers?sort=jobs&utm_source=x, /careers",
			"/careers?zone=5&zone=4&zone=5, /careers?zone=4&zone=5" })
	void onePageHasOneAddress(String asked, String canonical) {
		MvcTestResult answer = this.pages.get(asked);
		if (!asked.equals(canonical)) {
			assertThat(answer.getResponse().getStatus()).isEqualTo(302);
			assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(canonical);
		}
		assertThat(this.finder.open(canonical).only("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost" + canonical);
	}

	/** A form sends all that it has, also what is empty. */
	@ParameterizedTest
	@ValueSource(strings = { "/careers", "/careers?q=nurse", "/careers?place=WA&year=2024&sort=pay-low",
			"/careers?q=nurse&place=WA&education=bachelor&education=master&interest=S&zone=4&group=legal&sort=jobs" })
	void theFormAsItStandsLeadsBackToItsPage(String address) {
		Map<String, List<String>> sent = FinderTester.submission(this.finder.open(address));
		assertThat(sent).containsKeys("q", "place", "year", "pay", "outlook", "openings", "group", "sort");
		assertThat(this.pages.get(FinderTester.address(sent)).getResponse().getRedirectedUrl()).isEqualTo(address);
	}

	/** The order of all careers must not stay when the reader goes on to search. */
	@Test
	void aSearchIsSortedByMatchUnlessAnOrderWasChosen() {
		Map<String, List<String>> sent = FinderTester.submission(this.finder.open("/careers"));
		sent.put("q", List.of("nurse"));
		assertThat(this.pages.get(FinderTester.address(sent)).getResponse().getRedirectedUrl())
			.isEqualTo("/careers?q=nurse");
		sent = FinderTester.submission(this.finder.open("/careers?sort=pay"));
		sent.put("q", List.of("nurse"));
		assertThat(this.pages.get(FinderTester.address(sent)).getResponse().getRedirectedUrl())
			.isEqualTo("/careers?q=nurse&sort=pay");
	}

	@Test
	void whatIsChosenIsShownToBeChosen() {
		TestPage page = this.finder.open(FILTERED);
		assertThat(page.all(".filters [selected]").eachAttr("value")).containsExactly("50000", "growing", "1000",
				"healthcare-practitioners-and-technical");
		assertThat(page.all(".filters [checked]").eachAttr("value")).containsExactly("bachelor", "master", "S", "4");
		assertThat(page.only(".filters summary").text()).isEqualTo("Filters: 8 on");
	}

	@Test
	void aChipTakesJustItsOwnAnswerAway() {
		List<String> chips = this.finder.open(FILTERED).all(".chips-row a:not(.clear)").eachAttr("href");
		assertThat(chips).hasSize(8).doesNotHaveDuplicates().allSatisfy((href) -> {
			assertThat(this.finder.open(href).all(".chips-row a:not(.clear)")).hasSize(7);
			List<String> left = new ArrayList<>(parameters(FILTERED));
			left.removeAll(parameters(href));
			assertThat(left).singleElement()
				.asString()
				.matches("(pay|education|outlook|openings|interest|zone|group)=.*");
			assertThat(parameters(FILTERED)).containsAll(parameters(href));
		});
	}

	@Test
	void allFiltersCanBeClearedAtOnce() {
		assertThat(this.finder.open(FILTERED).link("Clear all filters"))
			.isEqualTo("/careers?q=nurse&place=WA&year=2024&sort=pay");
		assertThat(this.finder.open("/careers?q=nurse").all(".chips-row")).isEmpty();
	}

	@Test
	void tickedCareersAreComparedInTheReadersPlaceAndYear() {
		TestPage page = this.finder.open("/careers?place=WA&year=2024");
		Element form = page.only("form[action=/compare]");
		Map<String, List<String>> sent = new LinkedHashMap<>();
		form.select("input[type=hidden]")
			.forEach((hidden) -> sent.put(hidden.attr("name"), List.of(hidden.attr("value"))));
		sent.put("career", form.select("input[name=career]").eachAttr("value").subList(3, 6));
		TestPage comparison = this.finder.open(FinderTester.address(sent).replace("/careers?", "/compare?"));
		assertThat(comparison.all("table.compare thead a").eachText())
			.isEqualTo(page.all(".results-list h2 a").eachText().subList(3, 6));
		assertThat(comparison.all(".page-head select option[selected]").eachText()).containsExactly("Washington",
				"May 2024");
	}

	@Test
	void theAddressOfAComparisonHasNothingOfTheFinder() {
		String two = "career=electrician&career=plumber";
		assertThat(this.pages.get("/compare?q=pipe&pay=50000&sort=pay&place=WA&year=" + DataFiles.NEWEST + "&" + two)
			.getResponse()
			.getRedirectedUrl()).isEqualTo("/compare?" + two + "&place=WA");
	}

	@Test
	void selectedCareersStaySelectedFromPageToPage() {
		String selected = "&career=registered-nurse&career=electrician";
		TestPage first = this.finder.open("/careers?place=WA" + selected);
		assertThat(result(first, "registered-nurse").select("input[checked]")).hasSize(1);
		assertThat(first.all(".results-list input[checked]")).hasSize(1);
		assertThat(first.all(".elsewhere input[checked]").eachAttr("value")).containsExactly("electrician");
		assertThat(first.only(".compare-bar [role=status]").text())
			.isEqualTo("2 of 4 selected: Registered nurse, Electrician");
		TestPage second = this.finder.open(FinderTester.turned(first, first.only(".pager .next")));
		assertThat(second.only(".pager [aria-current]").text()).isEqualTo("2");
		assertThat(second.all("form[action=/compare] input[name=career][checked]").eachAttr("value"))
			.containsExactlyInAnyOrder("registered-nurse", "electrician");
		assertThat(second.all("#finder input[name=career]").eachAttr("value"))
			.containsExactlyInAnyOrder("registered-nurse", "electrician");
		assertThat(second.only("link[rel=canonical]").attr("href")).endsWith("/careers?place=WA&page=2");
	}

	@Test
	void selectedCareersStayWhenAFilterGoes() {
		TestPage page = this.finder.open("/careers?pay=50000&education=bachelor&career=electrician");
		assertThat(page.all(".chips-row a").eachAttr("href")).hasSize(3)
			.allMatch((href) -> href.endsWith("career=electrician"));
	}

	@Test
	void whatNobodyKnowsIsNotSelected() {
		assertThat(this.pages.get("/careers?career=nope&career=electrician&career=").getResponse().getRedirectedUrl())
			.isEqualTo("/careers?career=electrician");
	}

	@Test
	void fiveSelectedCareersAreKeptAndToldToBeTooMany() {
		TestPage page = this.finder
			.open("/careers?career=actors&career=cashiers&career=electrician&career=plumber" + "&career=welder");
		assertThat(page.only(".compare-bar [role=status]").text())
			.startsWith("5 selected. You can compare up to four careers. Your choices: ");
	}

	@Test
	void theReadersPlaceAndYearStayInTheLinks() {
		TestPage page = this.finder.open("/careers?q=office&place=WA&year=2024");
		assertThat(page.all(".results-list a").eachAttr("href")).hasSizeGreaterThan(25)
			.allMatch((href) -> href.contains("place=WA&year=2024"));
		assertThat(page.all(".pager button")).isNotEmpty()
			.allMatch((button) -> FinderTester.turned(page, button).contains("place=WA&year=2024"));
		assertThat(page.all(".ways a, header.site nav a, .brand").eachAttr("href")).hasSize(8)
			.allMatch((href) -> href.endsWith("?place=WA"));
		assertThat(page.only(".site-search input[name=place]").attr("value")).isEqualTo("WA");
	}

	@Test
	void nothingGoesByThatNameButThereAreWaysOn() {
		TestPage page = this.finder.open("/careers?q=zzzzqqq&place=WA");
		assertThat(page.only(".found-head [role=status]").text()).isEqualTo("No careers match");
		assertThat(page.all(".found a").eachAttr("href")).containsExactly("/careers/groups?place=WA",
				"/careers/a-to-z?place=WA");
		assertThat(page.all("form[action=/compare], .pager")).isEmpty();
	}

	@Test
	void whatResemblesTheWordsIsOffered() {
		TestPage page = this.finder.open("/careers?q=xqnursxyz&place=WA");
		assertThat(page.all(".results-list")).isEmpty();
		assertThat(page.all(".found ul a").eachAttr("href")).isNotEmpty().allSatisfy((href) -> {
			assertThat(href).endsWith("?place=WA");
			assertThat(this.pages.open(href).status()).isEqualTo(200);
		});
	}

	@Test
	void filtersThatNothingHoldsCanBeCleared() {
		TestPage page = this.finder.open("/careers?place=WA&pay=150000&education=none");
		assertThat(page.only(".found-head [role=status]").text()).isEqualTo("No careers match all of your filters");
		assertThat(page.all(".found p a").eachAttr("href")).contains("/careers?place=WA");
	}

	@Test
	void aMendedSpellingIsTold() {
		assertThat(this.finder.open("/careers?q=electrition").only(".found-head [role=status]").text())
			.contains("careers for “electrician”");
		assertThat(this.finder.open("/careers?q=electrician").only(".found-head [role=status]").text())
			.doesNotContain("like “");
	}

	@ParameterizedTest
	@CsvSource({ "kangaroo welder, true", "kangaroo welder&pay=100000&education=none, false", "nurse, false",
			"electrition, false", "zzzzqqq, false" })
	void thatOnlySomeOfTheWordsAreFoundIsTold(String words, boolean told) {
		assertThat(this.finder.open("/careers?q=" + words.replace(" ", "%20"))
			.only(".found")
			.text()
			.contains("No career matches all of these words")).isEqualTo(told);
	}

	@Test
	void aCareerFoundByAnotherTitleSaysByWhich() {
		TestPage page = this.finder.open("/careers?q=medical%20receptionist");
		assertThat(result(page, "medical-secretaries-and-administrative-assistants").select(".why").text())
			.isEqualTo("also called: Medical Receptionist");
		assertThat(result(this.finder.open("/careers?q=registered%20nurses"), "registered-nurse").select(".why"))
			.isEmpty();
	}

	@Test
	void jobTitlesWithAGuideStandUnderTheirOccupation() {
		TestPage page = this.finder.open("/careers?q=medical%20secretary&place=WA");
		Element result = result(page, "medical-secretaries-and-administrative-assistants");
		assertThat(result.select("p.small").text())
			.isEqualTo("Job titles within it: Medical administrative assistant, Medical office"
					+ " administrator, Medical office assistant, Medical office coordinator, Medical office specialist");
		assertThat(result.select("p.small a").eachAttr("href"))
			.contains("/careers/medical-office-administrator?place=WA");
		TestPage title = this.finder.open("/careers?q=medical%20office%20administrator&place=WA");
		Element first = title.all(".results-list > li").first();
		assertThat(first.select("h2 a").attr("href")).isEqualTo("/careers/medical-office-administrator?place=WA");
		assertThat(first.select("h2 .tag").text()).isEqualTo("guide");
		assertThat(first.select("p.small").eachText()).containsExactly(
				"A job title within Medical secretaries and administrative assistants",
				"Other job titles there: Medical administrative assistant, Medical office assistant, Medical office"
						+ " coordinator, Medical office specialist");
		assertThat(FinderTester.count(this.finder.open("/careers"))).isEqualTo(831);
	}

	@Test
	void whatTheReaderTypesIsNeverTakenForHtml() {
		TestPage page = this.finder.open("/careers?q=%3Cb%3Enurse%3C/b%3E");
		assertThat(page.heading()).isEqualTo("Careers like “<b>nurse</b>”");
		assertThat(page.title()).contains("<b>nurse</b>");
		assertThat(page.only("#q").attr("value")).isEqualTo("<b>nurse</b>");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void differentPagesHaveDifferentTitlesAndDescriptions() {
		List<TestPage> different = List
			.of("/careers", "/careers?place=WA", "/careers?page=2", "/careers?pay=50000", "/careers?pay=60000",
					"/careers?pay=50000&place=WA", "/careers?zone=4", "/careers?zone=4&zone=5", "/careers?q=nurse",
					"/careers?q=nurse&zone=4")
			.stream()
			.map(this.finder::open)
			.toList();
		assertThat(different).extracting(TestPage::title).doesNotHaveDuplicates();
		assertThat(different).extracting(TestPage::description).doesNotHaveDuplicates();
		assertThat(this.finder.open("/careers?sort=pay").description())
			.isNotEqualTo(this.finder.open("/careers?sort=name").description());
	}

	private static Element result(TestPage page, String slug) {
		return page.all(".results-list > li")
			.stream()
			.filter((result) -> FinderTester.slug(result).equals(slug))
			.findFirst()
			.orElseThrow();
	}

	private static String shown(Element result, String label) {
		return result.select("dt")
			.stream()
			.filter((term) -> term.text().equals(label))
			.findFirst()
			.orElseThrow()
			.nextElementSibling()
			.text();
	}

	private static List<String> parameters(String address) {
		return List.of(address.substring(address.indexOf('?') + 1).split("&"));
	}

}

package org.waymark.finder.browse;

import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.finder.FinderData;
import org.waymark.finder.FinderData.Known;
import org.waymark.finder.FinderTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of all careers, by kind of work and from A to Z. */
@RealDataTest
class BrowsePagesTests {

	private static final Map<String, Known> CAREERS = FinderData.careers(DataFiles.NEWEST, "00");

	private final PageTester pages;

	BrowsePagesTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void everyKindOfWorkShowsTheFiguresOfTheFile() {
		List<NamedCsvRecord> groups = DataFiles.read("data/wages/national-" + DataFiles.NEWEST + ".csv")
			.stream()
			.filter((row) -> row.getField("soc").endsWith("-0000") && !row.getField("soc").startsWith("00"))
			.toList();
		List<Element> cards = this.pages.open("/careers/groups").all(".kinds > li");
		assertThat(cards).hasSize(22).hasSameSizeAs(groups);
		for (int i = 0; i < cards.size(); i++) {
			NamedCsvRecord group = groups.get(i);
			List<String> figures = cards.get(i).select("dd").eachText();
			assertThat(FinderData.number(figures.get(0))).isEqualTo(number(group, "annual_median"));
			assertThat(FinderData.number(figures.get(1))).isEqualTo(number(group, "employment"));
			assertThat(cards.get(i).select("svg").attr("aria-label")).contains(
					"10th percentile " + dollars(group, "annual_p10"),
					"90th percentile " + dollars(group, "annual_p90"));
		}
	}

	@Test
	void everyKindOfWorkLeadsToAsManyCareersAsItSays() {
		int all = 0;
		for (Element card : this.pages.open("/careers/groups").all(".kinds > li")) {
			int careers = Integer.parseInt(card.select("p a[aria-label]").text().replaceAll("\\D", ""));
			TestPage found = this.pages.open(card.select("h2 a").attr("href"));
			assertThat(FinderTester.count(found)).isEqualTo(careers);
			assertThat(found.all(".chips-row a").first().text()).contains(card.select("h2").text());
			all += careers;
		}
		assertThat(all).isEqualTo(CAREERS.size());
	}

	@Test
	void theLargestCareersOfAKindAreThoseWithTheMostJobs() {
		Element card = this.pages.open("/careers/groups").only("#group-construction-and-extraction");
		assertThat(card.select("p").first().select("a").eachText()).containsExactlyElementsOf(CAREERS.values()
			.stream()
			.filter((career) -> career.is("group", "construction-and-extraction"))
			.sorted((one, other) -> Double.compare(other.wage("employment"), one.wage("employment")))
			.map(Known::name)
			.limit(4)
			.toList());
	}

	@Test
	void everyCareerIsListedOnceFromAToZ() {
		TestPage page = this.pages.open("/careers/a-to-z");
		List<Element> careers = page.all("section.band > ul > li > a");
		assertThat(careers).hasSize(831);
		assertThat(careers.stream().map((link) -> link.attr("href")))
			.containsExactlyInAnyOrderElementsOf(CAREERS.keySet().stream().map("/careers/"::concat).toList());
		assertThat(careers.stream().map(Element::text).toList()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
		assertThat(page.all("section.band"))
			.allSatisfy((letter) -> assertThat(letter.select("> ul > li > a").eachText())
				.allMatch((name) -> name.startsWith(letter.select("h2").text())));
		assertThat(page.all("nav.contents a").eachText()).isEqualTo(page.all("h2").eachText());
		assertThat(page.all("section.band li li a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				FinderData.titles().keySet().stream().map("/careers/"::concat).toList());
	}

	@Test
	void careersFromAToZCanBeTickedAndCompared() {
		TestPage page = this.pages.open("/careers/a-to-z?place=WA");
		assertThat(page.all("form[action=/compare] input[type=hidden]").eachAttr("value")).containsExactly("WA");
		assertThat(page.all("form[action=/compare] section > ul > li")).hasSize(CAREERS.size())
			.allSatisfy((entry) -> assertThat(entry.select("a").attr("href"))
				.isEqualTo("/careers/" + entry.select("input").val() + "?place=WA"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/groups", "/careers/a-to-z" })
	void theReadersPlaceStaysInTheLinks(String address) {
		assertThat(this.pages.open(address + "?place=WA").all("main a[href^=/careers], main a[href^=/states]"))
			.hasSizeGreaterThan(80)
			.allMatch((link) -> link.attr("href").contains("place=WA"));
		TestPage wrong = this.pages.open(address + "?place=XX");
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.text()).contains("“place”", "“XX”");
	}

	private static double number(NamedCsvRecord row, String field) {
		return Double.parseDouble(row.getField(field));
	}

	private static String dollars(NamedCsvRecord row, String field) {
		return String.format("$%,d", Integer.parseInt(row.getField(field)));
	}

}

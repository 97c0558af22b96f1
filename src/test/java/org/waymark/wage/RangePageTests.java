package org.waymark.wage;

import java.util.List;

import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever a page draws pay ranges, their numbers stand where their values are. */
@RealDataTest
class RangePageTests {

	private static final Offset<Double> NEARLY = Offset.offset(0.01);

	private final PageTester pages;

	RangePageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/medical-assistant", "/careers/electrician?place=OH",
			"/careers/electrician/salary?place=OH&adjusted=true", "/careers/cashiers/salary", "/states/WA",
			"/compare?career=cashiers&career=dentists-general&career=electrician",
			"/careers/orthopedic-surgeons-except-pediatric/salary?year=2024" })
	void everyLabelStandsAtItsAmount(String address) {
		TestPage page = this.pages.open(address);
		Elements ticks = page.only("svg.scale").select("text");
		double top = amount(ticks.last().text());
		assertThat(ticks).hasSizeGreaterThan(2)
			.allSatisfy((tick) -> assertThat(at(tick)).isCloseTo(amount(tick.text()) / top * 100, NEARLY));
		assertThat(page.all(".range-labels text")).hasSizeGreaterThan(4).allSatisfy((label) -> {
			double place = amount(label.select("tspan").last().text()) / top * 100;
			assertThat(at(label)).isCloseTo(place, NEARLY);
			assertThat(at(label.select("tspan").last())).isCloseTo(place, NEARLY);
		});
		assertThat(page.all("rect.range-median")).allSatisfy(
				(median) -> assertThat(page.all(".range-labels.above text").eachAttr("x")).contains(median.attr("x")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers?q=nurse&place=WA", "/careers/groups" })
	void theBarsOfAListSayWhereTheyBeginAndEnd(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.all(".range-bar:has(.range-whole)")).hasSizeGreaterThan(10).allSatisfy((bar) -> {
			Element whole = bar.selectFirst(".range-whole");
			List<String> words = bar.select(".range-end").eachText();
			assertThat(bar.attr("aria-label")).contains(words);
			assertThat(at(bar.selectFirst(".range-end"))).isEqualTo(at(whole));
			if (bar.select(".range-open").isEmpty()) {
				assertThat(at(bar.select(".range-end").last())).isCloseTo(at(whole) + percent(whole.attr("width")),
						Offset.offset(0.02));
			}
		});
	}

	@Test
	void theFinderShowsTheAxisOfItsBars() {
		TestPage page = this.pages.open("/careers?q=nurse");
		assertThat(page.only(".results-scale svg").select("text").eachText()).first().isEqualTo("$0");
		assertThat(page.only(".results-scale svg").select("text").eachAttr("x"))
			.isEqualTo(page.all(".range-bar").first().select(".range-tick").eachAttr("x"));
	}

	@Test
	void whatIsMissingIsSaidInWordsBesideTheBar() {
		TestPage page = this.pages.open("/careers/orthopedic-surgeons-except-pediatric/salary?year=2024&place=GU");
		assertThat(page.all(".range").last().text()).contains("no data");
	}

	private static double amount(String text) {
		return Double.parseDouble(text.replaceAll("[$,]| or more", ""));
	}

	private static double at(Element element) {
		return percent(element.attr("x"));
	}

	private static double percent(String length) {
		return Double.parseDouble(length.replace("%", ""));
	}

}

package org.waymark.finder.browse;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.profile.Interest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@RealDataTest
class HomePageTests {

	@Autowired
	private PageTester pages;

	@Test
	void saysWhatItIsAndHasWaysIn() {
		TestPage page = this.pages.open("/");
		assertThat(page.heading()).isEqualTo("See where a career can lead");
		assertThat(page.only("main form[action=/careers] input[name=q]")).isNotNull();
		assertThat(page.link("Medical office administrator")).isEqualTo("/careers/medical-office-administrator");
		assertThat(page.section("Career fields").select("a")).hasSize(22);
		assertThat(page.text()).contains("all 831 careers");
	}

	@Test
	void asksFirstWhatTheReaderKnows() {
		TestPage page = this.pages.open("/?place=WA");
		assertThat(page.section("Where do you want to start?").select("h3").eachText()).containsExactly(
				"I know the job", "I know what I like", "I need to earn …", "I want to start without college");
		assertThat(this.pages.open(page.link("I know what I like")).heading()).isEqualTo("What do you like to do?");
		assertThat(this.pages.open(page.link("I want to start without college")).text()).contains("No college needed");
		assertThat(page.all("select[name=pay] option")).hasSizeGreaterThan(3)
			.allSatisfy((option) -> assertThat(this.pages.open("/careers?place=WA&pay=" + option.attr("value")).text())
				.contains(option.text()));
	}

	@Test
	void showsAFewGuidesWithPayInTheReadersPlaceAndEducation() {
		TestPage page = this.pages.open("/?place=WA");
		assertThat(page.section("Career guides").select(".cards > li")).hasSize(6).allSatisfy((card) -> {
			String career = card.selectFirst("a").attr("href");
			assertThat(this.pages.open(career).all(".facts dd.value").get(0).text() + " a year")
				.isEqualTo(card.select("dd").get(0).text());
			assertThat(card.select("dd").get(1).text()).isNotBlank();
		});
		assertThat(page.section("Career guides").text()).contains("Washington", "BLS, May 2025");
		assertThat(page.section("Career guides").select("details a")).hasSize(30);
	}

	@Test
	void eachKindOfWorkAndInterestHasAPicture() throws IOException {
		Document icons = Jsoup.parse(new ClassPathResource("static/icons.svg").getContentAsString(UTF_8), "",
				Parser.xmlParser());
		assertThat(icons.outerHtml().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(8 * 1024);
		List<String> names = icons.select("symbol").eachAttr("id");
		assertThat(names).doesNotHaveDuplicates();
		assertThat(names).containsAll(Stream.of(Interest.values()).map(Interest::key).toList());
		TestPage page = this.pages.open("/");
		assertThat(page.section("Career fields").select("svg.icon[aria-hidden=true]")).hasSize(22);
		assertThat(page.all("svg.icon use").stream().map((use) -> use.attr("href").replaceFirst(".*#", "")))
			.isSubsetOf(names);
	}

	@Test
	void everyReadyMadeComparisonCompares() {
		TestPage home = this.pages.open("/");
		assertThat(home.section("Compare").select("li a")).hasSize(3)
			.allSatisfy((link) -> assertThat(this.pages.open(link.attr("href")).all("table.compare")).hasSize(1));
	}

}

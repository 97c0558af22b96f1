package org.waymark.finder;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;
import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.search.asked.Asked;
import org.waymark.search.asked.Questions;
import org.waymark.search.asked.Remark;

import static org.assertj.core.api.Assertions.assertThat;

/** What the finder makes of a place, a wish or a figure that was typed as words. */
@RealDataTest
class AskedPageTests {

	private static final String TYPED = "/careers?q=electrician%20salary%20texas";

	private final PageTester pages;

	private final Questions questions;

	private final Careers careers;

	AskedPageTests(@Autowired PageTester pages, @Autowired Questions questions, @Autowired Careers careers) {
		this.pages = pages;
		this.questions = questions;
		this.careers = careers;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					electrician salary texas | /careers?q=electrician&asked=electrician%20salary%20texas&place=TX
					Texas                    | /careers?asked=Texas&place=TX
					good pay, no college     | /careers?asked=good%20pay%2C%20no%20college&pay=80000&education=none&education=high-school
					plumber, Spokane, WA     | /careers?q=plumber&asked=plumber%2C%20Spokane%2C%20WA&place=WA
					accountant, Boston MA    | /careers?q=accountant&asked=accountant%2C%20Boston%20MA&place=MA
					nurse rochester mn       | /careers?q=nurse&asked=nurse%20rochester%20mn&place=MN
					nurse Portland, OR       | /careers?q=nurse&asked=nurse%20Portland%2C%20OR&place=OR
					nurse in the air force   | /careers?q=nurse&asked=nurse%20in%20the%20air%20force
					army nurse               | ''
					pa                       | ''
					nurse or                 | ''
					wage analyst             | ''
					""")
	void whatWasTypedLeadsToTheAddressThatAnswersIt(String typed, String address) {
		String redirected = this.pages.get(typed(typed)).getResponse().getRedirectedUrl();
		assertThat((redirected != null) ? redirected : "").isEqualTo(address);
	}

	@Test
	void thePageSaysWhatItMadeOfIt() {
		TestPage page = follow(TYPED);
		assertThat(page.heading()).isEqualTo("Careers like “electrician”");
		assertThat(page.all(".asked p").eachText()).containsExactly(
				"You typed “electrician salary texas.” We searched for “electrician.”",
				"Pay and jobs here are for Texas. What jobs pay in Texas.",
				"Search job titles for exactly what you typed");
		assertThat(page.link("What jobs pay in Texas")).isEqualTo("/states/TX");
		assertThat(page.only("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost/careers?q=electrician&place=TX");
	}

	@Test
	void theReaderCanHaveTheVeryWordsSearchedFor() {
		String href = follow(TYPED).link("Search job titles for exactly what you typed");
		TestPage page = this.pages.open(href);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).isEqualTo("Careers like “electrician salary texas”");
		assertThat(page.all(".asked")).isEmpty();
		assertThat(page.only("#finder option[value=US]").hasAttr("selected")).isTrue();
	}

	@Test
	void aPlaceThatWasTypedCountsMoreThanTheOneBefore() {
		assertThat(this.pages.get("/careers?q=nurse%20ohio&place=WA&year=2024").getResponse().getRedirectedUrl())
			.isEqualTo("/careers?q=nurse&asked=nurse%20ohio&place=OH&year=2024");
	}

	@Test
	void aCityHasNoFiguresYetAndThePageSaysSo() {
		assertThat(follow("/careers?q=spokane").only(".asked p:nth-child(2)").text())
			.isEqualTo("We don’t have figures for cities yet. Pay and jobs here are for Washington, where Spokane is."
					+ " What jobs pay in Washington.");
		assertThat(follow("/careers?q=portland").only(".asked p:nth-child(2)").text())
			.isEqualTo("We don’t have figures for cities yet. More than one state has a Portland. Choose yours under"
					+ " “State.”");
	}

	/** An editor can add a wish; each must be one that the finder can answer. */
	@Test
	void everyWishIsAnswered() {
		assertThat(DataFiles.read("data/occupations/en/wishes.csv")).hasSizeGreaterThan(20).allSatisfy((wish) -> {
			String[] phrases = wish.getField("words").split("; ");
			assertThat(phrases).allSatisfy((words) -> {
				Asked asked = this.questions.of(words);
				assertThat(asked.words()).isEmpty();
				assertThat(asked.remarks()).extracting(Remark::text).containsExactly(wish.getField("says"));
			});
			TestPage page = follow(typed(phrases[0]));
			assertThat(page.only(".asked p:nth-child(2)").text()).startsWith(wish.getField("says"));
			assertThat(page.all(".chips-row li").size())
				.isEqualTo(wish.getField("sets").isEmpty() ? 0 : wish.getField("sets").split("&").length + 1);
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "remote pilot", "navy seal trainer", "creative director", "flexible packaging", "routine" })
	void aSingleWordIsAWishOnlyByItself(String typed) {
		assertThat(this.pages.get(typed(typed)).getResponse().getRedirectedUrl() != null)
			.isEqualTo(!typed.contains(" "));
	}

	@Test
	void takingAFilterAwayForgetsWhatWasTyped() {
		TestPage page = follow("/careers?q=high%20paying%20jobs");
		assertThat(page.all(".chips-row a").eachAttr("href")).containsOnly("/careers");
	}

	@Test
	void suggestionsAndComparisonsAreForTheTitleAlone() throws Exception {
		assertThat(this.pages.get("/careers/suggest?q=how%20much%20do%20plumbers%20make%20in%20texas")
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)).startsWith("[{\"name\":\"Plumber\"");
		assertThat(this.pages.open("/compare?add=plumber%20texas").text()).contains("Plumber");
		assertThat(this.pages.get("/careers/suggest?q=work%20from%20home").getResponse().getContentAsString())
			.isEqualTo("[]");
	}

	@Test
	void theLongestNameIsAcceptedWhereverOneIsTyped() {
		String longest = this.careers.pages()
			.stream()
			.map(Career::name)
			.reduce("", (one, other) -> (one.length() > other.length()) ? one : other);
		String typed = UriUtils.encode(longest, StandardCharsets.UTF_8);
		assertThat(longest).hasSizeGreaterThan(100);
		assertThat(this.pages.get("/careers/suggest?q=" + typed).getResponse().getStatus()).isEqualTo(200);
		assertThat(this.pages.open("/careers?q=" + typed).status()).isEqualTo(200);
		assertThat(this.pages.get("/compare?add=" + typed).getResponse().getRedirectedUrl()).contains("career=");
	}

	private TestPage follow(String address) {
		return this.pages.open(this.pages.get(address).getResponse().getRedirectedUrl());
	}

	private static String typed(String words) {
		return "/careers?q=" + UriUtils.encode(words, StandardCharsets.UTF_8);
	}

}

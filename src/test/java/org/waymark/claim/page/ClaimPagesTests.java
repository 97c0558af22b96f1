package org.waymark.claim.page;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages on numbers from elsewhere say. */
@FixtureTest
class ClaimPagesTests {

	private final PageTester pages;

	ClaimPagesTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aNumberIsFoundWithItsYearAndTheNewestFigure() {
		Element answer = answer("$77,600", "registered-nurse");
		assertThat(answer.select("h2").text()).isEqualTo("What it most likely is");
		assertThat(answer.select(".lead").text())
			.isEqualTo("$77,600 is most likely the median pay a year of Registered nurses (29-1141), May 2021.");
		assertThat(answer.text()).contains("Newest for Registered nurse: $97,550 (median pay a year, May 2025).");
	}

	@Test
	void aSlipIsSaidToBeOne() {
		Element answer = answer("$40,940", "medical-office-administrator");
		assertThat(answer.select("h2").text()).isEqualTo("No match");
		assertThat(answer.select("dd").text()).startsWith("$40,640 (May 2023) One digit is different");
		assertThat(answer.text())
			.contains("Newest for Medical office administrator: $45,930 (median pay a year, May 2025).");
	}

	@Test
	void growthOfAnotherCareerIsSaidToBeThat() {
		Element answer = answer("28%", "medical-office-administrator");
		assertThat(answer.select("dt").first().text())
			.isEqualTo("Medical and health services managers (11-9111): expected growth in jobs");
		assertThat(answer.select("dd").first().text()).startsWith(
				"+28.3% (2021–31), +28.4% (2022–32) and +28.5% (2023–33) It’s other work that people often take");
	}

	@Test
	void anotherYearOrStatisticThanTheReaderNamedIsSaid() {
		assertThat(answer("median $35,870 in 2019", "medical-office-administrator").text()).contains(
				"You named another year. BLS published this number for May 2017.",
				"You named something else. In BLS’s tables it’s the average pay a year.");
	}

	@Test
	void withoutACareerItAsksForOneAndShowsWhatItHas() {
		TestPage page = check("$77,600", "");
		assertThat(page.only("main").text()).contains("For which career?",
				"could be the median pay a year of Registered nurses");
	}

	@Test
	void aCareerInOtherWordsIsAskedFor() {
		TestPage page = check("$77,600", "nurse");
		assertThat(page.only("main").text()).contains("Which career do you mean?");
		assertThat(check("$77,600", "zzzzqqq").only("main").text())
			.contains("We don’t know a career called “zzzzqqq”.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "no number at all | We see no number in that",
			"$900 a week | BLS has no such figures", "$31,121 | No match" })
	void whatFitsNothingIsSaidPlainly(String words, String heading) {
		assertThat(answer(words, "electrician").select("h2").text()).isEqualTo(heading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script> 5%", "%00", "'; drop table claim; --", "9999999999999999",
			"28%%%%", "-", "${7*7}", "💰 $40k", "1e400" })
	void anyTextHasAnAnswer(String words) {
		assertThat(check(words, words).status()).isIn(200, 400);
		assertThat(check(words, "").status()).isIn(200, 400);
	}

	@Test
	void aTextThatIsTooLongIsRefused() {
		assertThat(check("9".repeat(161), "").status()).isEqualTo(400);
	}

	@Test
	void aCareerHasASectionOfNumbersWithVerdictAndNewestFigure() {
		Element section = this.pages.open("/careers/registered-nurse").document().getElementById("claims");
		Element claim = section.select(".claims > div").get(1);
		assertThat(claim.select("dt").text())
			.isEqualTo("$77,600 median pay a year, May 2021 Sumner College, about 2022");
		assertThat(claim.select("dd").text())
			.isEqualTo("Right It’s BLS’s median pay a year for May 2021: $77,600. Newest: $97,550 (May 2025).");
		assertThat(section.text()).contains("Growth that BLS expected, from round to round:");
		assertThat(this.pages.open("/careers/actors").document().getElementById("claims")).isNull();
	}

	@Test
	void allClaimsAreListedByCareer() {
		TestPage page = this.pages.open("/claims");
		assertThat(page.only(".lead").text()).startsWith(
				"15 numbers that other pages print about 3 careers, and what each of them really is. 11 of them");
		assertThat(page.document().select(".claims > div")).hasSize(15);
		assertThat(page.document().select(".claims a")).allMatch((link) -> link.attr("rel").contains("noreferrer"));
	}

	@Test
	void everyReasonHasAnExample() {
		TestPage page = this.pages.open("/claims/why");
		assertThat(page.document().select("section")).hasSize(6)
			.allSatisfy((reason) -> assertThat(reason.text()).contains("Example"));
		assertThat(page.only("main").text()).contains("$239,200 or more", "One digit is wrong.");
	}

	private Element answer(String words, String career) {
		return check(words, career).document().selectFirst("section");
	}

	private TestPage check(String words, String career) {
		return this.pages
			.open("/claims/check?q=" + UriUtils.encode(words, UTF_8) + "&career=" + UriUtils.encode(career, UTF_8));
	}

}

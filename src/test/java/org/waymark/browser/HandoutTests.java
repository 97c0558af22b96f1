package org.waymark.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.waymark.GuideFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet to take home: on paper, and what is written on it by hand. */
@BrowserTest
class HandoutTests {

	private static final String ONE = "/handout?career=electrician&place=OH";

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

	@AfterEach
	void backToTheScreen(Browser browser) {
		browser.ask("sessionStorage.clear()");
		browser.become(TestScreen.DESK);
	}

	/** All guides, four by four, in states whose laws have much to say. */
	static Stream<String> handouts() {
		List<String> guides = GuideFiles.slugs();
		List<String> places = List.of("TX", "CA", "OH", "44060");
		Stream<String> full = IntStream.range(0, guides.size())
			.filter((at) -> at % 4 == 0)
			.mapToObj((at) -> "/handout?career=" + String.join("&career=", around(guides, at))
					+ "&from=nursing-assistant&place=" + places.get(at / 4 % places.size()));
		return Stream.concat(full, Stream.of(ONE, ONE + "&career=registered-nurse&from=welder",
				"/handout?career=surgeons-all-other&career=barbers&career=lawyers&career=roofers&zip=43215"));
	}

	private static List<String> around(List<String> guides, int at) {
		return IntStream.range(at, at + 4).mapToObj((next) -> guides.get(next % guides.size())).toList();
	}

	@ParameterizedTest
	@MethodSource("handouts")
	void takesTwoSheetsAtMost(String address, Browser browser) {
		browser.open(address);
		assertThat(sheets(browser)).isBetween(1L, 2L);
	}

	@Test
	void theNameAndTheNotesStayInTheTabUntilTheyAreCleared(Browser browser) {
		browser.open(ONE);
		browser.find("[data-kept=name]").sendKeys("Jo Doe");
		browser.find("[data-kept=notes]").sendKeys("Call the union hall");
		browser.open(ONE + "&career=welder");
		assertThat(browser.find("[data-kept=name]").getDomProperty("value")).isEqualTo("Jo Doe");
		assertThat(browser.find("[data-kept=notes]").getDomProperty("value")).isEqualTo("Call the union hall");
		browser.find("[data-clear-kept]").click();
		assertThat(browser.find("[data-clear-kept] + [role=status]").getText()).isEqualTo("Cleared.");
		assertThat(browser.ask("sessionStorage.length")).isEqualTo(0L);
		browser.open(ONE);
		assertThat(browser.find("[data-kept=name]").getDomProperty("value")).isEmpty();
		assertThat(browser.find("[data-kept=notes]").getDomProperty("value")).isEmpty();
	}

	/** Whatever button is pressed: no address has any of it. */
	@Test
	void theNameAndTheNotesAreSentNowhere(Browser browser) {
		browser.open(ONE);
		browser.find("[data-kept=name]").sendKeys("zqxwv");
		browser.find("[data-kept=notes]").sendKeys("zqxwv");
		WebElement show = browser.find(".handout .chooser > button");
		browser.follow(show::click);
		assertThat(browser.address()).isEqualTo(ONE);
		assertThat(browser.ask("performance.getEntries().map((it) => it.name).join()").toString())
			.doesNotContain("zqxwv");
	}

	@Test
	void whatIsWrittenByHandIsPrintedAndWhatIsPressedIsNot(Browser browser) {
		browser.open(ONE);
		browser.print();
		assertThat(browser.find("[data-kept=name]").isDisplayed()).isTrue();
		assertThat(browser.find("[data-kept=notes]").isDisplayed()).isTrue();
		assertThat(browser.ask("""
				[...document.querySelectorAll('button, select, .chooser, .actions, .screen-only, header.site')]
					.filter((it) => it.checkVisibility()).map((it) => it.outerHTML).join()""")).isEqualTo("");
	}

	/** Asked of the browser itself: its driver gives up after ten seconds. */
	private static long sheets(Browser browser) {
		Object pdf = browser.driver()
			.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", false))
			.get("data");
		return SHEET.matcher(new String(Base64.getDecoder().decode(pdf.toString()), StandardCharsets.ISO_8859_1))
			.results()
			.count();
	}

}

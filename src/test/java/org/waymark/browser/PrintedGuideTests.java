package org.waymark.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.DataFiles;
import org.waymark.GuideFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A guide on paper: one sheet to hand out, then the whole guide on at most ten. */
@BrowserTest
class PrintedGuideTests {

	private static final int SHEETS = 12;

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

	static List<String> guides() {
		return GuideFiles.slugs();
	}

	@BeforeEach
	void atADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@AfterEach
	void backToTheScreen(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@ParameterizedTest
	@MethodSource("guides")
	void isNotLong(String slug, Browser browser) {
		browser.open("/careers/" + slug + "?place=TX");
		assertThat(sheets(browser)).isBetween(3L, (long) SHEETS);
		assertThat(sheetsBeforeTheGuide(browser)).isEqualTo(1);
	}

	/** The state whose law has most to say of it. */
	@ParameterizedTest
	@ValueSource(strings = { "heating-and-air-conditioning-mechanic?place=OH", "pharmacy-technician?place=CA",
			"radiologic-technologist?place=CA", "licensed-practical-nurse?place=TX" })
	void whatTheLawAsksFitsOnTheFirstSheet(String address, Browser browser) {
		browser.open("/careers/" + address);
		assertThat(sheetsBeforeTheGuide(browser)).isEqualTo(1);
	}

	@Test
	void theFirstSheetTellsTheEssentials(Browser browser) {
		browser.open("/careers/electrician?place=OH");
		assertThat(browser.find(".sheet").isDisplayed()).isFalse();
		browser.print();
		String sheet = browser.find(".sheet").getText();
		assertThat(sheet).contains("Steps to get there", "Time and cost", "Certifications and licenses", "Pros", "Cons",
				"Sources: BLS, May " + DataFiles.NEWEST);
		assertThat(browser.ask("[...document.querySelectorAll('#points .columns h3 + dl dt')]"
				+ ".every((it) => document.querySelector('.sheet').textContent.includes(it.textContent))"))
			.isEqualTo(true);
		assertThat(browser.ask("document.querySelectorAll('.sheet ol li').length"))
			.isEqualTo(browser.ask("document.querySelectorAll('.path > li').length"));
	}

	@Test
	void everySheetSaysWhatItIs(Browser browser) {
		browser.open("/careers/electrician?place=OH");
		assertThat(browser.find("html").getDomAttribute("data-heading"))
			.matches("Electrician · Ohio · Waymark, [A-Z][a-z]+ \\d+, 20\\d\\d");
		assertThat(browser.find("html").getDomAttribute("data-address"))
			.isEqualTo(browser.root() + "/careers/electrician?place=OH");
		assertThat(browser.ask("""
				[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
					.filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText).join()""").toString())
			.contains("@top-left { content: var(--printed-heading)", "@bottom-left { content: var(--printed-address)",
					"counter(page)");
		assertThat(browser.ask("getComputedStyle(document.body).page")).isEqualTo("auto");
		browser.print();
		assertThat(browser.ask("getComputedStyle(document.body).page")).isEqualTo("career");
	}

	@Test
	void nothingToPressAndNoThumbnailsArePrinted(Browser browser) {
		browser.open("/careers/electrician?place=OH");
		browser.print();
		assertThat(browser.ask("""
				[...document.querySelectorAll('button, select, input, .actions, .contents, .bar, .chart, .screen-only')]
					.filter((it) => it.checkVisibility()).map((it) => it.outerHTML).join()""")).isEqualTo("");
	}

	private static long sheetsBeforeTheGuide(Browser browser) {
		browser.ask("document.querySelectorAll('.sheet ~ *').forEach((it) => it.remove())");
		browser.ask("document.querySelector('.sheet').style.breakAfter = 'auto'");
		return sheets(browser);
	}

	/** Asked of the browser itself: its driver gives up after ten seconds. */
	private static long sheets(Browser browser) {
		Object pdf = browser.driver()
			.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
			.get("data");
		return SHEET.matcher(new String(Base64.getDecoder().decode(pdf.toString()), StandardCharsets.ISO_8859_1))
			.results()
			.count();
	}

}

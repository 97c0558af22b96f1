package org.waymark.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.waymark.DataFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Careers side by side, on a screen of each size and on paper. */
@BrowserTest
class ComparisonTests {

	private static final String TWO = "/compare?career=electrician&career=plumber&place=OH";

	private static final String FOUR = "/compare?career=electrician&career=heating-and-air-conditioning-mechanic"
			+ "&career=welder&career=registered-nurse&place=OH&place=TX";

	private static final String LONG_NAMES = "/compare?career=cashiers&career=dentists-general&career=registered-nurse";

	/** The height of a small notebook's screen. */
	private static final double FIRST_SCREEN = 720;

	@AfterEach
	void backToTheDesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@ParameterizedTest
	@ValueSource(strings = { TWO, FOUR })
	void itsTableBeginsOnTheFirstScreen(String address, Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(address);
		assertThat(number(browser,
				"document.querySelector('[aria-labelledby=side] thead').getBoundingClientRect().bottom"))
			.isLessThan(FIRST_SCREEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { TWO, TWO + "&career=welder&place=WA", LONG_NAMES, FOUR + "&place=WA" })
	void itsToolsTakeOneRow(String address, Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(address);
		assertThat((List<?>) browser.ask("""
				[...new Set([...document.querySelectorAll('.compare-tools :is(li, input, select, button, summary)')]
					.filter((it) => it.checkVisibility({contentVisibilityAuto: true}))
					.map((it) => Math.round(it.getBoundingClientRect().bottom)))]""")).hasSize(1);
		assertThat(number(browser, "document.querySelector('.compare-tools').scrollWidth"))
			.isLessThanOrEqualTo(number(browser, "document.querySelector('main').clientWidth"));
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK" })
	void theNamesOfTheCareersStayInSight(TestScreen screen, Browser browser) {
		browser.become(screen);
		browser.open(TWO);
		browser.ask("document.querySelector('[aria-labelledby=side] tbody tr:nth-last-child(2)').scrollIntoView()");
		assertThat(browser.ask("""
				[...document.querySelectorAll('[aria-labelledby=side] thead a')].every((it) => {
					const box = it.getBoundingClientRect();
					const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
					return box.top >= 0 && box.bottom < 100 && top === it;
				})""")).isEqualTo(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { TWO, FOUR })
	void onAPhoneItsTablesAreStillReadAsTables(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(address);
		browser.ask("document.querySelectorAll('details').forEach((it) => it.open = true)");
		List<?> nodes = (List<?>) browser.driver()
			.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
			.get("nodes");
		Map.of("table", "table", "tr", "row", "td", "cell", "th[scope=col]", "columnheader", "th[scope=row]",
				"rowheader")
			.forEach((selector, role) -> assertThat(nodes.stream().filter((node) -> role.equals(role(node))).count())
				.as(role)
				.isPositive()
				.isEqualTo(browser.ask("document.querySelectorAll('main " + selector + "').length")));
	}

	private static String role(Object node) {
		Map<?, ?> facts = (Map<?, ?>) node;
		return (!Boolean.TRUE.equals(facts.get("ignored")) && facts.get("role") instanceof Map<?, ?> role)
				? String.valueOf(role.get("value")) : "";
	}

	@Test
	void itsLinkIsCopiedAndItCanBePrinted(Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(TWO);
		browser.ask("window.print = () => document.title = 'printed'");
		assertThat(browser.find("[data-print]").isDisplayed()).isTrue();
		browser.find("[data-print]").click();
		assertThat(browser.ask("document.title")).isEqualTo("printed");
		browser.find(".compare-title .actions button").click();
		browser.wait("document.querySelector('.compare-title [role=status]').textContent !== ''");
		assertThat(browser.find(".compare-title [role=status]").getText()).isEqualTo("Link copied");
	}

	@Test
	void withoutScriptsItsLinkIsALink(@WithoutScripts Browser browser) {
		browser.open(TWO + "&years=10");
		assertThat(browser.find(".compare-title .actions a").getDomAttribute("href")).isEqualTo(TWO);
		assertThat(browser.find("[data-print]").isDisplayed()).isFalse();
	}

	@Test
	void itIsAHandoutOfThreeSheetsAtMost(Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(TWO);
		PrintOptions letter = new PrintOptions();
		letter.setPageSize(new PageSize(27.94, 21.59));
		String paper = new String(Base64.getDecoder().decode(browser.driver().print(letter).getContent()),
				StandardCharsets.ISO_8859_1);
		assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(paper).results().count()).isBetween(1L, 3L);
	}

	@Test
	void onPaperItCanBeReadAndAsksNothing(Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(TWO);
		browser.print();
		assertThat(browser.find("h1").getText()).isEqualTo("Electrician and Plumber");
		assertThat(browser.find(".printed").getText())
			.startsWith("In Ohio, wage data from May " + DataFiles.NEWEST + ".")
			.contains(TWO);
		assertThat(browser.find("main").getText()).doesNotContain("If you leave it empty", "Copy link", "More choices");
		assertThat((List<?>) browser.ask("""
				[...document.querySelectorAll('main *')].filter((it) => it.checkVisibility()
						&& [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')
						&& !it.closest('svg, .visually-hidden')
						&& parseFloat(getComputedStyle(it).fontSize) < 11)
					.map((it) => it.outerHTML.slice(0, 100))""")).isEmpty();
	}

	private static double number(Browser browser, String script) {
		return ((Number) browser.ask(script)).doubleValue();
	}

}

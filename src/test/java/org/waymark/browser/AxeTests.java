package org.waymark.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

import org.waymark.PageKinds;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Axe finds no barrier on any kind of page, on a phone or at a desk, light or dark.
 */
@BrowserTest
class AxeTests {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final Resource AXE = new ClassPathResource("axe.min.js");

	/** Tells the faults alone: to report all else as well takes several times as long. */
	private static final String RUN = """
			const done = arguments[arguments.length - 1]
			const words = (rule) => `${rule.id}: ${rule.help}\\n` + rule.nodes.slice(0, 8)
			  .map((node) => `  ${node.html}\\n  ${node.failureSummary}`).join('\\n')
			axe.run({ runOnly: arguments[0], resultTypes: ['violations'] })
			  .then((result) => done(result.violations.map(words)), (error) => done([`axe: ${error}`]))
			""";

	static Stream<Arguments> pages() {
		return Stream.of(TestScreen.values())
			.flatMap((screen) -> PageKinds.all().map((address) -> Arguments.of(screen, address)));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void findsNothing(TestScreen screen, String address, Browser browser) throws IOException {
		browser.become(screen);
		browser.open(address);
		browser.ask("document.querySelectorAll('details').forEach((details) => details.open = true)");
		assertThat(faults(browser)).as(address + " on " + screen).isEmpty();
	}

	/**
	 * Every fortieth by the code of the occupation, so that all kinds of work are among
	 * them.
	 */
	static Stream<String> shortGuides() {
		String[] files = Path.of("data/briefs/en").toFile().list();
		Arrays.sort(files);
		return IntStream.range(0, files.length)
			.filter((at) -> at % 40 == 0)
			.mapToObj((at) -> files[at].substring("00-0000-".length()).replace(".yaml", ""));
	}

	@ParameterizedTest
	@MethodSource("shortGuides")
	void findsNothingInShortGuides(String slug, Browser browser) throws IOException {
		findsNothing(TestScreen.PHONE, "/careers/" + slug, browser);
	}

	@ParameterizedTest
	@EnumSource
	void findsNothingInOpenSuggestions(TestScreen screen, Browser browser) throws IOException {
		browser.become(screen);
		for (String box : List.of("#q", "#site-q")) {
			browser.open("/careers");
			browser.find(box).sendKeys("nurse");
			browser.wait("document.querySelectorAll('[role=option]').length > 0");
			assertThat(faults(browser)).as(box).isEmpty();
			browser.press(Keys.ARROW_DOWN);
			assertThat(faults(browser)).as(box + " with a career chosen").isEmpty();
		}
	}

	@Test
	void wouldFindSomething(Browser browser) throws IOException {
		browser.become(TestScreen.DESK);
		browser.open("/careers/registered-nurse");
		browser.ask("document.querySelector('h1').remove()");
		browser.ask("document.querySelector('header img').removeAttribute('alt')");
		browser.ask("document.querySelector('.lead').style.color = '#aaa'");
		assertThat(faults(browser)).extracting((fault) -> fault.substring(0, fault.indexOf(':')))
			.contains("page-has-heading-one", "image-alt", "color-contrast");
	}

	@SuppressWarnings("unchecked")
	private static List<String> faults(Browser browser) throws IOException {
		browser.driver().executeScript(AXE.getContentAsString(StandardCharsets.UTF_8));
		return (List<String>) browser.driver().executeAsyncScript(RUN, TAGS);
	}

}

package org.waymark.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

import org.waymark.PageKinds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Axe finds no barrier on any kind of page, on a phone or at a desk, light or dark.
 */
@BrowserTest
class AxeTests {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	static Stream<Arguments> pages() {
		return Stream.of(Screen.values())
			.flatMap((screen) -> PageKinds.all().map((address) -> Arguments.of(screen, address)));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void findsNothing(Screen screen, String address, Browser browser) {
		browser.become(screen);
		browser.open(address);
		browser.ask("document.querySelectorAll('details').forEach((details) => details.open = true)");
		assertThat(faults(browser)).as(address + " on " + screen).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void findsNothingInOpenSuggestions(Screen screen, Browser browser) {
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
	void wouldFindSomething(Browser browser) {
		browser.become(Screen.DESK);
		browser.open("/careers/registered-nurses");
		browser.ask("document.querySelector('h1').remove()");
		browser.ask("document.querySelector('header img').removeAttribute('alt')");
		browser.ask("document.querySelector('.lead').style.color = '#aaa'");
		assertThat(faults(browser)).extracting((fault) -> fault.substring(0, fault.indexOf(':')))
			.contains("page-has-heading-one", "image-alt", "color-contrast");
	}

	private static List<String> faults(Browser browser) {
		return new AxeBuilder().withTags(TAGS)
			.analyze(browser.driver())
			.getViolations()
			.stream()
			.map(AxeTests::words)
			.toList();
	}

	private static String words(Rule rule) {
		return rule.getId() + ": " + rule.getHelp()
				+ rule.getNodes()
					.stream()
					.map(CheckedNode::getFailureSummary)
					.distinct()
					.limit(5)
					.collect(Collectors.joining("\n  ", "\n  ", "\n  "))
				+ rule.getNodes().stream().map(CheckedNode::getHtml).limit(8).collect(Collectors.joining("\n  "));
	}

}

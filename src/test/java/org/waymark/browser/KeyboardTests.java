package org.waymark.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything can be reached and seen with the keyboard alone. */
@BrowserTest
class KeyboardTests {

	private static final int ENOUGH = 60;

	@BeforeEach
	void atADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void theFirstStopSkipsToTheContent(String address, Browser browser) {
		browser.open(address);
		browser.tab();
		assertThat(browser.focused().getText()).isEqualTo("Skip to main content");
		assertThat(browser.ask("document.activeElement.getBoundingClientRect().left >= 0")).isEqualTo(true);
		browser.press(Keys.ENTER);
		assertThat(browser.address()).isEqualTo(address + "#main");
		browser.tab();
		assertThat(browser.ask("document.activeElement.closest('main') !== null")).isEqualTo(true);
	}

	@Test
	void aStateOnTheMapCanBeReachedAndFollowed(Browser browser) {
		browser.open("/careers/registered-nurse/salary");
		tabTo(browser, ".map a");
		assertThat(browser.focused().getDomAttribute("aria-label")).matches(".+: \\$[\\d,]+");
		assertThat(browser.ask("getComputedStyle(document.activeElement.querySelector('path')).strokeWidth"))
			.isEqualTo("3px");
		String href = browser.focused().getDomAttribute("href");
		browser.follow(() -> browser.press(Keys.ENTER));
		assertThat(browser.address()).isEqualTo(href).contains("place=");
		assertThat(browser.ask("document.querySelectorAll('.map a.chosen').length")).isEqualTo(1L);
	}

	@Test
	void theMapCanBeSkipped(Browser browser) {
		browser.open("/careers/registered-nurse/salary");
		tabTo(browser, "a[href='#table']");
		browser.press(Keys.ENTER);
		browser.tab();
		assertThat(browser.ask("document.activeElement.closest('section').querySelector('h2').id")).isEqualTo("table");
	}

	@Test
	void theFiguresOfACareerCanBeSkipped(Browser browser) {
		browser.open("/careers/electrician?place=OH");
		tabTo(browser, "a[href='#sections']");
		browser.press(Keys.ENTER);
		browser.tab();
		assertThat(browser.ask("document.activeElement.closest('.parts .band') !== null")).isEqualTo(true);
	}

	@Test
	void wideTablesCanBeScrolled(Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open("/careers/registered-nurse/salary");
		browser.find("a[href='#table']").sendKeys(Keys.ENTER);
		tabTo(browser, ".table-scroll");
		browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
		browser.wait("document.activeElement.scrollLeft > 0");
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void whereTheFocusIsCanBeSeen(String address, Browser browser) {
		browser.open(address);
		for (int i = 0; i < 20; i++) {
			browser.tab();
			assertThat(browser.ask("""
					(() => {
						const it = document.activeElement, style = getComputedStyle(it);
						return it === document.body || it.closest('svg') !== null
							|| style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
					})()""")).as(() -> "the outline of " + browser.ask("document.activeElement.outerHTML"))
				.isEqualTo(true);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers", "/careers?q=nurse&career=actors&career=registered-nurse&career=electrician",
			"/careers/a-to-z", "/states/WA" })
	void theBarUnderTheResultsHidesNothingThatHasTheFocus(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(address);
		browser.find("main input[type=checkbox][name=career]:not(:checked)").sendKeys(Keys.SPACE);
		for (int i = 0; i < 20; i++) {
			browser.tab();
			assertThat(browser.ask("""
					(() => {
						const it = document.activeElement.getBoundingClientRect();
						return it.bottom <= document.querySelector('.compare-bar').getBoundingClientRect().top;
					})()""")).as(() -> "is to be seen: " + browser.ask("document.activeElement.outerHTML"))
				.isEqualTo(true);
		}
	}

	private static void tabTo(Browser browser, String selector) {
		for (int i = 0; i < ENOUGH; i++) {
			browser.tab();
			if (Boolean.TRUE.equals(browser.ask("document.activeElement.matches(arguments[0])", selector))) {
				return;
			}
		}
		throw new AssertionError(selector + " was not reached with " + ENOUGH + " tabs");
	}

}

package org.waymark.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page shows stands on paper too. */
@BrowserTest
class PaperTests {

	@ParameterizedTest
	@ValueSource(strings = { "/careers/a-to-z", "/states/WA", "/careers?q=nurse" })
	void listsThatCanBeTickedArePrinted(String address, Browser browser) {
		browser.open(address);
		browser.print();
		assertThat((Long) browser.ask("document.querySelectorAll('main form li').length")).isGreaterThan(5);
		assertThat(hidden(browser, "main form li a")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/registered-nurse", "/careers/electrician" })
	void answersThatAreClosedArePrinted(String address, Browser browser) {
		browser.open(address);
		browser.print();
		assertThat((Long) browser.ask("document.querySelectorAll('.answer:not([open])').length")).isGreaterThan(10);
		assertThat(hidden(browser, ".answer p")).isZero();
	}

	@AfterEach
	void backToTheScreen(Browser browser) {
		browser.become(Screen.DESK);
	}

	private static long hidden(Browser browser, String selector) {
		return (Long) browser.ask("[...document.querySelectorAll('" + selector + "')]"
				+ ".filter((it) => !it.checkVisibility({contentVisibilityAuto: true}) || !it.offsetHeight).length");
	}

}

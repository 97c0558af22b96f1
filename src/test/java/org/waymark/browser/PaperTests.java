package org.waymark.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
		waitUntilShown(browser, "main form li a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/registered-nurse", "/careers/electrician" })
	void answersThatAreClosedArePrinted(String address, Browser browser) {
		browser.open(address);
		browser.print();
		assertThat((Long) browser.ask("document.querySelectorAll('.answer:not([open])').length")).isGreaterThan(10);
		waitUntilShown(browser, ".answer:not(.screen-only) p");
	}

	@Test
	void whatWagesWereAdjustedWithIsPrinted(Browser browser) {
		browser.open("/careers/electrician/salary?adjusted=true&place=OH");
		browser.print();
		assertThat(browser.find(".switch").getText()).contains("(BEA, 2024, United States = 100)")
			.doesNotContain("Show pay as published");
	}

	/** A sentence that loses one of its links reads as if something were missing. */
	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void everySourceOnTheScreenIsOnPaperToo(String address, Browser browser) {
		String cited = "[...document.querySelectorAll('main a.cite')].filter((it) => !it.closest('.screen-only')"
				+ " && (it.checkVisibility() || it.closest('details:not([open])'))).length";
		browser.open(address);
		Object onTheScreen = browser.ask(cited);
		browser.print();
		assertThat(browser.ask(cited)).isEqualTo(onTheScreen);
	}

	@Test
	void paperHasNoSignToOpenASection(Browser browser) {
		browser.open("/careers/barbers?place=OH");
		browser.print();
		assertThat(browser.ask("[...document.querySelectorAll('.part > summary')]"
				+ ".filter((it) => getComputedStyle(it, '::after').content !== 'none').length"))
			.isEqualTo(0L);
	}

	@Test
	void whatAListWasFilteredByIsPrintedAndNothingToPress(Browser browser) {
		browser.open("/careers?pay=50000&education=bachelor");
		browser.print();
		waitUntilShown(browser, ".chips-row a:not(.clear)");
		assertThat(browser.find(".chips-row").getText()).containsSubsequence("$50,000 or more", "Bachelor’s degree")
			.doesNotContain("×", "Clear");
		assertThat((Long) browser.ask("[...document.querySelectorAll('button, input:not([type=hidden])')]"
				+ ".filter((it) => it.checkVisibility()).length"))
			.isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/electrician", "/careers", "/states/WA" })
	void notesAreNotLargerThanWhatTheyAreOn(String address, Browser browser) {
		browser.open(address);
		browser.print();
		assertThat((Boolean) browser.ask("[...document.querySelectorAll('main .small')].every((it) => "
				+ "parseFloat(getComputedStyle(it).fontSize) <= parseFloat(getComputedStyle(document.body).fontSize))"))
			.isTrue();
	}

	@AfterEach
	void backToTheScreen(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	/** What is closed on the screen opens a moment after the page has become paper. */
	private static void waitUntilShown(Browser browser, String selector) {
		browser.wait("[...document.querySelectorAll('" + selector + "')]"
				+ ".every((it) => it.checkVisibility({contentVisibilityAuto: true}) && it.offsetHeight > 0)");
	}

}

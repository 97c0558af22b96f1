package org.waymark.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page fits on a narrow screen. */
@BrowserTest
class PhoneTests {

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void neitherScrollsSidewaysNorCutsAnythingOff(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(address);
		browser.ask("document.querySelectorAll('details').forEach((details) => details.open = true)");
		assertThat(browser.ask("document.scrollingElement.clientWidth")).isEqualTo((long) TestScreen.PHONE.width());
		assertThat(width(browser)).as(() -> tooWide(browser)).isEqualTo(TestScreen.PHONE.width());
		assertThat(browser
			.ask("[...document.querySelectorAll('.facts')].filter((it) => it.scrollWidth > it.clientWidth).length"))
			.as("strips of facts that are cut off")
			.isEqualTo(0L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers/groups", "/interests/result?likes=SIA" })
	void drawsIconsSquareAndSmall(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(address);
		assertThat((Long) browser.ask("document.querySelectorAll('.icon').length")).isPositive();
		assertThat(browser.ask("""
				[...document.querySelectorAll('.icon')].map((it) => it.getBoundingClientRect())
					.filter((it) => Math.abs(it.width - it.height) > .5 || it.width < 16 || it.width > 48)
					.map((it) => it.width + ' by ' + it.height).join('; ')""")).isEqualTo("");
	}

	/** Each has one of the longest words that stand there. */
	@ParameterizedTest
	@ValueSource(strings = { "actors", "airline-pilots-copilots-and-flight-engineers", "animal-trainers", "dishwashers",
			"landscaping-and-groundskeeping-workers", "special-education-teachers-preschool", "welder" })
	void breaksNoWordOfAFact(String slug, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open("/careers/" + slug);
		browser.ask("document.querySelectorAll('.facts .value').forEach((it) => it.style.overflowWrap = 'normal')");
		assertThat(browser.ask("""
				[...document.querySelectorAll('.facts .value')]
					.filter((it) => it.scrollWidth > it.clientWidth).map((it) => it.textContent).join('; ')"""))
			.isEqualTo("");
	}

	@Test
	void noticesAPageThatScrolls(Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open("/careers/registered-nurse");
		browser.ask("document.querySelector('h1').style.whiteSpace = 'nowrap'");
		browser.ask("document.querySelector('h1').textContent = 'A heading that is much too long for one line'");
		assertThat(width(browser)).isGreaterThan(TestScreen.PHONE.width());
		assertThat(tooWide(browser)).contains("<h1");
	}

	static long width(Browser browser) {
		return (Long) browser.ask("document.scrollingElement.scrollWidth");
	}

	static String tooWide(Browser browser) {
		return "What is too wide: " + browser
			.ask("""
					[...document.body.querySelectorAll('*')]
						.filter((it) => it.getBoundingClientRect().left + it.scrollWidth > 360 && !it.closest('.table-scroll, .follows, svg *'))
						.slice(-5).map((it) => it.outerHTML.slice(0, 120)).join('\\n')""");
	}

}

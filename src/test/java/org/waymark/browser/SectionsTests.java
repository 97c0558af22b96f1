package org.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.GuideFiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sections of a career's page: closed on a phone, open on a wide screen and on paper,
 * and wherever a link leads.
 */
@BrowserTest
class SectionsTests {

	private static final String GUIDED = "/careers/electrician?place=OH";

	private static final String HIDDEN = "[...document.querySelectorAll('.part-body')]"
			+ ".filter((it) => !it.checkVisibility({contentVisibilityAuto: true})).map((it) => it.id)";

	static List<String> guides() {
		return GuideFiles.slugs();
	}

	@AfterEach
	void backToTheScreen(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@ParameterizedTest
	@MethodSource("guides")
	void aPhoneShowsTheWorkOnItsSecondScreenAndThePageIsNotLong(String slug, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open("/careers/" + slug + "?place=OH");
		assertThat((Long) browser
			.ask("Math.round(document.getElementById('what-title').getBoundingClientRect().top + scrollY)"))
			.as("where the work is")
			.isLessThan(2L * TestScreen.PHONE.height());
		assertThat((Long) browser.ask("document.scrollingElement.scrollHeight")).as("how long the page is")
			.isLessThan(15_000);
		assertThat(browser.ask(
				"[...document.querySelectorAll('.parts .part')].filter((it) => it.open).map((it) => it.querySelector('h2').id).join()"))
			.as("what is open")
			.isEqualTo("what-title");
	}

	@ParameterizedTest
	@ValueSource(strings = { GUIDED, "/careers/actuaries" })
	void allAreOpenOnAWideScreen(String address, Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(address);
		browser.wait("document.querySelectorAll('.part:not([open])').length === 0");
		assertThat(hidden(browser)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { GUIDED, "/careers/actuaries" })
	void allAreOpenOnAWideScreenThatRunsNoScripts(String address, @WithoutScripts Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(address);
		assertThat(hidden(browser)).isEmpty();
		assertThat(browser.ask("[...document.querySelectorAll('.brief')].some((it) => it.checkVisibility())"))
			.as("lines that say what is in a closed section")
			.isEqualTo(false);
	}

	@Test
	void aWideScreenCanCloseThem(Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(GUIDED);
		browser.wait("document.querySelector('#steps').closest('details').open");
		browser.find("#steps-title").click();
		assertThat(hidden(browser)).containsExactly("steps");
	}

	@ParameterizedTest
	@ValueSource(strings = { GUIDED, "/careers/actuaries" })
	void allAreOpenOnPaper(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(address);
		assertThat(hidden(browser)).hasSizeGreaterThan(4);
		browser.print();
		browser.wait(HIDDEN + ".length === 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "steps", "pay", "certifications", "checked" })
	void aLinkIntoASectionOpensIt(String section, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(GUIDED);
		assertThat(hidden(browser)).contains(section);
		browser.ask("document.querySelector('.contents a[href=\"#" + section + "\"]').click()");
		browser.wait(inSight(section));
		browser.driver().get("about:blank");
		browser.open(GUIDED + "#" + section);
		browser.wait(inSight(section));
	}

	@Test
	void aLinkIntoASectionOpensItWithoutScripts(@WithoutScripts Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.driver().get("about:blank");
		browser.open(GUIDED + "#steps");
		browser.wait(inSight("steps"));
		browser.find("#what .mark").sendKeys(Keys.ENTER);
		browser.wait("document.querySelector('.source-list li:target').checkVisibility({contentVisibilityAuto: true})");
	}

	/** A link to a text looks for it the way that the reader's own search does. */
	@Test
	void whatIsInAClosedSectionIsFound(Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(GUIDED);
		Object words = browser.ask(
				"encodeURIComponent(document.querySelector('#steps li:nth-child(3) h3').textContent).replaceAll('-', '%2D')");
		browser.driver().get("about:blank");
		browser.open(GUIDED + "#:~:text=" + words);
		browser.wait("document.getElementById('steps').checkVisibility({contentVisibilityAuto: true})");
	}

	@Test
	void laterSectionsOpenAndClosedOnesStayClosed(Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(GUIDED);
		browser.wait("document.querySelectorAll('.part:not([open])').length === 0");
		browser.find("#steps-title").click();
		browser.ask("""
				(() => {
					const main = document.querySelector('main');
					const copy = main.cloneNode(true);
					copy.querySelector('.law summary').textContent = 'Required by another law';
					copy.querySelectorAll('.law details').forEach((it) => it.open = false);
					main.replaceChildren(...copy.childNodes);
				})()""");
		browser.wait("document.querySelector('.law details').open");
		assertThat(hidden(browser)).containsExactly("steps");
	}

	@Test
	void theLadderIsDrawnInTheOrderInWhichItIsRead(Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(GUIDED);
		assertThat(browser.ask("""
				[...document.querySelectorAll('.ladder h3')].map((it) => it.getBoundingClientRect().top)
					.every((top, at, all) => at === 0 || top > all[at - 1])""")).isEqualTo(true);
	}

	@SuppressWarnings("unchecked")
	private static List<String> hidden(Browser browser) {
		return (List<String>) browser.ask(HIDDEN);
	}

	/** Its heading is not under the list of sections, and what is below it is shown. */
	private static String inSight(String section) {
		return """
				(() => {
					const body = document.getElementById('%s');
					const heading = document.getElementById('%s-title').getBoundingClientRect();
					return body.checkVisibility({contentVisibilityAuto: true}) && body.offsetHeight > 0
						&& heading.top >= document.querySelector('.follows').getBoundingClientRect().bottom - 1
						&& heading.bottom < innerHeight;
				})()""".formatted(section, section);
	}

}

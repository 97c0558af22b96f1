package org.waymark.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

import static org.assertj.core.api.Assertions.assertThat;

/** The suggestions of the search boxes, with the keyboard alone. */
@BrowserTest
class ComboboxTests {

	private static final String OPTION = "document.querySelectorAll('[role=option]').length > 0";

	private static final String NONE = "!document.querySelector('.autocomplete__menu--visible')";

	@BeforeEach
	void atADesk(Browser browser) {
		browser.become(TestScreen.DESK);
		browser.log(LogType.BROWSER);
	}

	@ParameterizedTest
	@CsvSource({ "/careers/actors?place=WA, #site-q", "/?place=WA, #q", "/careers?place=WA, #q",
			"/states/WA, #site-q" })
	void aCareerIsChosenAndItsPageOpensForTheSamePlace(String address, String box, Browser browser) {
		type(browser, address, box, "registered nurse");
		browser.press(Keys.ARROW_DOWN);
		assertThat(browser.focused().getText()).startsWith("Registered nurse");
		browser.follow(() -> browser.press(Keys.ENTER));
		assertThat(browser.address()).isEqualTo("/careers/registered-nurse?place=WA");
	}

	@Test
	void theArrowsGoThroughTheCareersAndTheChosenOneIsTold(Browser browser) {
		type(browser, "/careers", "#q", "nurse");
		browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
		assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q__option--1");
		assertThat(browser.focused().getDomAttribute("aria-selected")).isEqualTo("true");
		assertThat(browser.find("#q").getDomAttribute("aria-activedescendant")).isEqualTo("q__option--1");
		browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
		assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
	}

	@ParameterizedTest
	@CsvSource({ "/careers/actors?place=WA, #site-q", "/?place=WA, #q", "/careers?place=WA, #q" })
	void withoutAChoiceTheWordsAreSearchedFor(String address, String box, Browser browser) {
		type(browser, address, box, "nurse");
		browser.follow(() -> browser.press(Keys.ENTER));
		assertThat(browser.address()).isEqualTo("/careers?q=nurse&place=WA");
	}

	@Test
	void escapeClosesTheSuggestionsAndKeepsTheWords(Browser browser) {
		type(browser, "/careers", "#site-q", "nurse");
		assertThat(browser.find("#site-q").getDomAttribute("aria-expanded")).isEqualTo("true");
		browser.press(Keys.ESCAPE);
		browser.wait(NONE);
		assertThat(browser.find("#site-q").getDomAttribute("aria-expanded")).isEqualTo("false");
		assertThat(browser.find("#site-q").getDomProperty("value")).isEqualTo("nurse");
		assertThat(browser.focused().getDomAttribute("id")).isEqualTo("site-q");
	}

	@Test
	void tabLeavesTheBoxAndNothingIsChosen(Browser browser) {
		type(browser, "/careers", "#site-q", "nurse");
		browser.tab();
		browser.wait(NONE);
		assertThat(browser.focused().getTagName()).isEqualTo("button");
		assertThat(browser.address()).isEqualTo("/careers");
	}

	/** With one candidate the comparison would go on by itself. */
	@ParameterizedTest
	@CsvSource({ "/careers?q=nurse, #q", "/compare?career=actors&add=nurse, #add-q" })
	void theTextOfTheBoxIsNeverASuggestion(String address, String box, Browser browser) {
		browser.open(address);
		browser.find(box).click();
		browser.press(Keys.ARROW_DOWN);
		assertThat(browser.find(box).getDomProperty("value")).isEqualTo("nurse");
		assertThat(browser.ask("document.querySelectorAll('[role=option]').length")).isEqualTo(0L);
		browser.find(box).sendKeys(Keys.chord(Keys.CONTROL, "a"), "nurses");
		browser.wait(OPTION);
		browser.press(Keys.ARROW_DOWN);
		browser.follow(() -> browser.press(Keys.ENTER));
		assertThat(browser.address()).doesNotContain("undefined")
			.containsPattern("/careers/[a-z-]*nurse|career=[a-z-]*nurse");
	}

	@Test
	void aCareerIsAddedToAComparison(Browser browser) {
		type(browser, "/compare?career=actors&place=WA&year=2024", "#add-q", "registered nurse");
		browser.press(Keys.ARROW_DOWN);
		browser.follow(() -> browser.press(Keys.ENTER));
		assertThat(browser.address()).isEqualTo("/compare?career=actors&career=registered-nurse&place=WA&year=2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers #q", "/careers #site-q", "/compare #add-q", "/ #q" })
	void theBoxIsAComboboxThatNamesItsList(String where, Browser browser) {
		String[] parts = where.split(" ");
		browser.open(parts[0]);
		assertThat(browser.find(parts[1]).getAriaRole()).isEqualTo("combobox");
		assertThat(browser.find(parts[1]).getAccessibleName()).isNotEmpty();
		assertThat(browser.find(parts[1]).getDomAttribute("aria-expanded")).isEqualTo("false");
		type(browser, parts[0], parts[1], "nurse");
		assertThat(browser.find(parts[1]).getDomAttribute("aria-expanded")).isEqualTo("true");
		String list = browser.find(parts[1]).getDomAttribute("aria-controls");
		assertThat(browser.find("#" + list).getAriaRole()).isEqualTo("listbox");
		assertThat(browser.find("#" + list).getAccessibleName()).isEqualTo(browser.find(parts[1]).getAccessibleName());
		assertThat(browser.ask("document.querySelectorAll('#' + arguments[0] + ' > [role=option]').length", list))
			.isEqualTo(8L);
	}

	@Test
	void howManyThereAreIsAnnounced(Browser browser) {
		type(browser, "/careers", "#q", "nurse");
		browser.wait("[...document.querySelectorAll('.suggest [role=status]')]"
				+ ".some((status) => status.textContent.startsWith('8 suggestions'))");
	}

	@Test
	void whatIsSuggestedIsNeverTakenForHtml(Browser browser) {
		browser.open("/careers");
		browser.ask("""
				window.fetch = async () => new Response(JSON.stringify([{ slug: 'x', guided: false,
					name: '<img src=x onerror="document.title=1">', title: '<b>bold</b>' }]))""");
		browser.find("#q").sendKeys("nurse");
		browser.wait(OPTION);
		assertThat(browser.find("[role=option]").getText()).contains("<img src=x", "<b>bold</b>");
		assertThat(browser.ask("document.querySelectorAll('[role=option] img, [role=option] b').length")).isEqualTo(0L);
	}

	@Test
	void nothingOfItBreaksThePolicy(Browser browser) {
		type(browser, "/careers", "#q", "nurse");
		browser.press(Keys.ARROW_DOWN, Keys.ESCAPE);
		browser.wait(NONE);
		assertThat(browser.log(LogType.BROWSER)).noneMatch((line) -> line.contains("Content Security Policy"));
	}

	@Test
	void whereSuggestionsFailTheBoxStillSearches(Browser browser) {
		browser.open("/careers");
		browser.ask("window.fetch = async () => { window.asked = true; throw new Error(); }");
		browser.find("#q").sendKeys("nurse");
		browser.wait("window.asked === true");
		browser.follow(() -> browser.press(Keys.ENTER));
		assertThat(browser.address()).isEqualTo("/careers?q=nurse");
	}

	private static void type(Browser browser, String address, String box, String words) {
		browser.open(address);
		browser.find(box).sendKeys(words);
		browser.wait(OPTION);
	}

}

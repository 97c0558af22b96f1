package org.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader chooses applies at once, and leaves them where they are. */
@BrowserTest
class ApplyTests {

	private static final String APPLIED = "document.getElementById('applied').textContent !== ''";

	@BeforeEach
	void atADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@AfterEach
	void backToADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@ParameterizedTest
	@CsvSource({ "/careers/electrician, place, OH", "/careers/electrician, year, 2024",
			"/careers/registered-nurse/salary?adjusted=true, place, WA", "/careers, place, TX", "/careers, sort, pay",
			"/careers, pay, 50000", "/states/WA, year, 2024", "/compare?career=electrician&career=plumber, place, OH",
			"/compare?career=electrician&career=plumber, years, 20" })
	void aChoiceAppliesAndKeepsTheFocus(String address, String name, String value, Browser browser) {
		open(browser, address);
		browser.ask("document.querySelectorAll('details').forEach((it) => it.open = true)");
		browser.ask("scrollTo(0, 200)");
		new Select(browser.find("main select[name=" + name + "]")).selectByValue(value);
		browser.wait(APPLIED);
		assertThat(browser.address()).contains(name + "=" + value);
		assertThat(new Select(browser.find("main select[name=" + name + "]")).getFirstSelectedOption()
			.getDomAttribute("value")).isEqualTo(value);
		assertThat(browser.focused().getDomAttribute("name")).isEqualTo(name);
		assertThat((Boolean) browser.ask("window.stayed")).as("the page was not loaded anew").isTrue();
	}

	@Test
	void theWholePageFollowsAPlaceAndSoDoesTheWayBack(Browser browser) {
		open(browser, "/careers/electrician");
		new Select(browser.find("main select[name=place]")).selectByValue("OH");
		browser.wait(APPLIED);
		assertThat(browser.find(".facts").getText()).contains("in Ohio\n");
		assertThat(browser.find("header nav a").getDomAttribute("href")).contains("place=OH");
		browser.find(".site-search input[name=q]").sendKeys("nurse");
		browser.wait("document.querySelectorAll('.site-search [role=option]').length > 0");
		browser.follow(() -> browser.driver().navigate().back());
		assertThat(browser.address()).isEqualTo("/careers/electrician");
		assertThat(browser.find(".facts").getText()).contains("in the United States\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PHONE", "DESK" })
	void filtersStayOpenAndInPlaceWhileTheyAreTicked(TestScreen screen, Browser browser) {
		browser.become(screen);
		open(browser, "/careers");
		browser.ask("document.querySelector('.filters').open = true");
		for (String education : List.of("bachelor", "associate")) {
			String box = "input[name=education][value=" + education + "]";
			browser.ask("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", box);
			Object top = browser.ask("document.querySelector(arguments[0]).getBoundingClientRect().top", box);
			browser.ask("document.getElementById('applied').textContent = ''");
			browser.find(box).sendKeys(Keys.SPACE);
			browser.wait(APPLIED);
			assertThat(browser.find(box).isSelected()).isTrue();
			assertThat(browser.focused().getDomAttribute("value")).isEqualTo(education);
			assertThat((Boolean) browser
				.ask("Math.abs(document.activeElement.getBoundingClientRect().top - arguments[0]) < 3", top)).isTrue();
		}
		assertThat((Boolean) browser.ask("document.querySelector('.filters').open")).isTrue();
		assertThat(browser.address()).contains("education=bachelor", "education=associate");
		assertThat(browser.find("#applied").getDomProperty("textContent"))
			.isEqualTo(browser.find(".found-head [role=status]").getDomProperty("textContent"))
			.contains(" careers");
		assertThat((Boolean) browser.ask("document.querySelector('.see').checkVisibility()"))
			.isEqualTo(screen == TestScreen.PHONE);
	}

	@Test
	void anotherPlaceIsAddedToAComparison(Browser browser) {
		open(browser, "/compare?career=electrician&career=plumber&place=OH");
		browser.find(".more-choices summary").click();
		new Select(browser.find(".more-choices select[name=place]")).selectByValue("TX");
		browser.wait(APPLIED);
		assertThat(browser.address()).contains("place=OH", "place=TX");
		assertThat(browser.find("ul[aria-label='States compared']").getText()).contains("Ohio", "Texas");
		assertThat(browser.find(".compare-title .actions").getText()).contains("Copy link", "Print");
	}

	@Test
	void anAmountThatWasTypedAppliesWithEnter(Browser browser) {
		open(browser, "/compare?career=electrician&career=plumber");
		browser.find("input[name='months.plumber']").sendKeys("7", Keys.ENTER);
		browser.wait(APPLIED);
		assertThat(browser.address()).contains("months.plumber=7");
		assertThat(browser.focused().getDomAttribute("name")).isEqualTo("months.plumber");
		assertThat((Boolean) browser.ask("window.stayed")).isTrue();
	}

	@Test
	void ofManyChoicesInARowTheLastOneCounts(Browser browser) {
		open(browser, "/careers/electrician");
		browser.ask("""
				(() => {
					const place = document.querySelector('main select[name=place]');
					for (const state of ['AL', 'AK', 'AZ', 'WY']) {
						place.value = state;
						place.dispatchEvent(new Event('change', { bubbles: true }));
					}
				})()""");
		browser.wait(APPLIED);
		assertThat(browser.address()).contains("place=WY");
		assertThat(browser.find(".facts").getText()).contains("in Wyoming\n");
	}

	@Test
	void whereItFailsTheFormIsSentAsWithoutAScript(Browser browser) {
		open(browser, "/careers/electrician");
		browser.ask("window.fetch = async () => { throw new Error(); }");
		browser.follow(() -> new Select(browser.find("main select[name=place]")).selectByValue("OH"));
		assertThat(browser.address()).contains("place=OH");
		assertThat(browser.find(".facts").getText()).contains("in Ohio\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/electrician", "/careers/electrician/salary", "/careers", "/states/WA",
			"/compare?career=electrician&career=plumber" })
	void withAScriptThereIsNoButtonToApplyAChoice(String address, Browser browser) {
		open(browser, address);
		assertThat((Long) browser.ask("document.querySelectorAll('.apply').length")).isPositive();
		assertThat(browser.ask("[...document.querySelectorAll('.apply')].filter((it) => it.checkVisibility()).length"))
			.isEqualTo(0L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/electrician", "/careers/electrician/salary", "/states/WA",
			"/compare?career=electrician&career=plumber" })
	void withoutAScriptThereIs(String address, @WithoutScripts Browser browser) {
		browser.open(address);
		assertThat(browser.find(".apply").isDisplayed()).isTrue();
		assertThat(browser.find(".apply").getText()).isEqualTo("Apply");
	}

	private static void open(Browser browser, String address) {
		browser.open(address);
		browser.ask("window.stayed = true");
	}

}

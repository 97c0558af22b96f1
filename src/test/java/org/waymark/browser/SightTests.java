package org.waymark.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands over a long page hides nothing, and says where the reader is. */
@BrowserTest
class SightTests {

	private static final String BAR_AT = "getComputedStyle(document.querySelector('.compare-bar')).position";

	@BeforeEach
	@AfterEach
	void atADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers?q=nurse", "/careers/a-to-z", "/states/WA" })
	void theBarToCompareComesUpWithTheFirstSelection(String address, Browser browser) {
		browser.open(address);
		assertThat(browser.ask(BAR_AT)).isEqualTo("static");
		browser.ask("document.querySelectorAll('[type=checkbox][name=career]')[0].click()");
		assertThat(browser.ask(BAR_AT)).isEqualTo("sticky");
		browser.ask("document.querySelectorAll('[type=checkbox][name=career]')[1].click()");
		browser.follow(browser.find(".compare-bar button")::click);
		assertThat(browser.address()).startsWith("/compare?").contains("career=");
		browser.follow(() -> browser.driver().navigate().back());
		browser.wait("document.querySelectorAll('input[name=career]:checked').length === 0"
				+ " || document.querySelector('.compare-bar').textContent.includes('2 of 4 selected')");
	}

	@Test
	void withoutAScriptTheBarIsThere(@WithoutScripts Browser browser) {
		browser.open("/careers?q=nurse");
		assertThat(browser.find(".compare-bar").isDisplayed()).isTrue();
		assertThat(browser.find(".compare-bar").getText()).contains("Compare selected", "two to four careers");
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESK" })
	void theListOfSectionsFollows(TestScreen screen, Browser browser) {
		browser.become(screen);
		browser.open("/careers/electrician");
		browser.ask("document.querySelectorAll('details.part').forEach((it) => it.open = true)");
		for (String section : new String[] { "outlook", "pay", "training" }) {
			browser.ask("document.getElementById(arguments[0]).scrollIntoView()", section);
			browser.wait("document.querySelector('.follows a[aria-current]')?.hash === '#" + section + "'");
			assertThat(browser.ask("document.querySelectorAll('.follows a[aria-current]').length")).isEqualTo(1L);
			assertThat((Boolean) browser
				.ask("""
						(() => {
							const link = document.querySelector('.follows a[aria-current]').getBoundingClientRect()
							const list = document.querySelector('.follows').getBoundingClientRect()
							return link.left >= list.left && link.right <= list.right && link.left >= 0 && link.right <= innerWidth
								&& link.top >= list.top && link.bottom <= list.bottom
						})()"""))
				.as(section)
				.isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 768, 832, 840, 1024, 1280 })
	void theHintInTheSearchBoxIsNeverCut(int width, Browser browser) {
		browser.become(width, 900);
		browser.open("/states");
		assertThat((Boolean) browser.ask("""
				(() => {
					const box = document.querySelector('#site-q'), style = getComputedStyle(box)
					const pen = document.createElement('canvas').getContext('2d')
					pen.font = style.font
					return pen.measureText(box.placeholder).width
						<= box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
				})()""")).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "DESK", "DARK_DESK" })
	void theHintInTheSearchBoxIsAsReadableAsOtherNotes(TestScreen screen, Browser browser) {
		browser.become(screen);
		browser.open("/states");
		assertThat(browser.ask("getComputedStyle(document.querySelector('#site-q'), '::placeholder').color"))
			.isEqualTo(browser.ask("getComputedStyle(document.querySelector('.source')).color"));
		assertThat(browser.ask("getComputedStyle(document.querySelector('#site-q'), '::placeholder').opacity"))
			.isEqualTo("1");
	}

	@Test
	void theFootLeadsBackToTheTop(Browser browser) {
		browser.open("/careers/a-to-z");
		browser.find("footer a[href='#main']").sendKeys(Keys.END);
		browser.find("footer a[href='#main']").sendKeys(Keys.ENTER);
		browser.wait("scrollY < 200");
		assertThat(browser.focused().getTagName()).isEqualTo("main");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/electrician", "/careers/physicians-all-other",
			"/compare?career=electrician&career=plumber" })
	void theYearsUnderAChartDoNotTouchOnAPhone(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(address);
		browser.ask("document.querySelectorAll('details.part').forEach((it) => it.open = true)");
		assertThat((Boolean) browser.ask("""
				[...document.querySelectorAll('.chart > svg')].every((chart) => {
					const years = [...chart.querySelectorAll('.year')].filter((it) => it.checkVisibility())
						.map((it) => it.getBoundingClientRect())
					return years.length > 1 && years.slice(1).every((it, i) => it.left > years[i].right)
				})""")).isTrue();
		assertThat((Boolean) browser.ask("[...document.querySelectorAll('.chart > svg')].every((chart) => "
				+ "[...chart.querySelectorAll('.year')].at(-1).checkVisibility())"))
			.isTrue();
	}

}

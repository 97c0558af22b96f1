package org.waymark.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Wide tables show what matters most, and say so where there is more. */
@BrowserTest
class TableTests {

	private static final String HIDDEN = "(() => { const it = document.querySelector('[aria-labelledby=table] .table-scroll');"
			+ " return it.scrollWidth - it.clientWidth })()";

	@ParameterizedTest
	@ValueSource(strings = { "/careers/electrician/salary", "/careers/registered-nurse/salary?adjusted=true",
			"/careers/orthopedic-surgeons-except-pediatric/salary?year=2024", "/careers/actors/salary", "/states" })
	void atADeskAllColumnsAreInSight(String address, Browser browser) {
		browser.become(TestScreen.DESK);
		browser.open(address);
		assertThat(browser.ask(HIDDEN)).isEqualTo(0L);
		assertThat((Boolean) browser.ask("document.querySelector('.slide').checkVisibility()")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "768, /careers/electrician/salary", "360, /careers/electrician/salary",
			"700, /careers/orthopedic-surgeons-except-pediatric/salary?year=2024", "360, /careers/actors/salary",
			"360, /states" })
	void whereColumnsAreHiddenTheTableSaysSo(int width, String address, Browser browser) {
		browser.become(width, 900);
		browser.open(address);
		assertThat((Long) browser.ask(HIDDEN)).isPositive();
		assertThat((Boolean) browser.ask("document.querySelector('.slide').checkVisibility()")).isTrue();
		assertThat(
				(Boolean) browser.ask("(() => { const box = document.querySelector('.slide').getBoundingClientRect();"
						+ " return box.left >= 0 && box.right <= innerWidth })()"))
			.isTrue();
	}

	@AfterEach
	void backToADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

}

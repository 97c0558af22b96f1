package org.waymark.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers of pay ranges stand where their values are, as a reader sees them. */
@BrowserTest
class RangeTests {

	private static final String CAREERS = "/careers/medical-assistant";

	private static final String SALARY = "/careers/electrician/salary?adjusted=true&place=OH";

	private static final String CAPPED = "/careers/orthopedic-surgeons-except-pediatric/salary?year=2024";

	private static final String COMPARED = "/compare?career=cashiers&career=dentists-general&career=registered-nurse";

	/** How far each label is from where its amount is on the axis, in pixels. */
	private static final String ASTRAY = """
			(() => {
				const amount = (text) => Number(text.replace(/[$,]| or more/g, ''))
				const axis = document.querySelector('.scale rect').getBoundingClientRect()
				const ticks = [...document.querySelectorAll('.scale text')]
				const top = amount(ticks[ticks.length - 1].textContent)
				const labels = [...document.querySelectorAll('.range-labels text')].map((it) => it.lastElementChild)
				return ticks.concat(labels).map((it) => {
					const box = it.getBoundingClientRect()
					const value = axis.left + axis.width * amount(it.textContent) / top
					return Math.abs((box.left + box.right) / 2 - value)
				})
			})()""";

	/** How far the bars begin and end from where the scale does, in pixels. */
	private static final String BARS_ASTRAY = """
			(() => {
				const axis = document.querySelector('.scale').getBoundingClientRect()
				return [...document.querySelectorAll('.range-bar')].map((it) => it.getBoundingClientRect())
					.flatMap((bar) => [Math.abs(bar.left - axis.left), Math.abs(bar.right - axis.right)])
			})()""";

	private static final String TOUCHING = """
			(() => {
				const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
				return [...document.querySelectorAll('.range-labels, .scale')].flatMap((it) => {
					const texts = [...it.querySelectorAll('text')].filter((text) => text.checkVisibility())
					return texts.flatMap((one, i) => texts.slice(i + 1)
						.filter((other) => touch(one.getBoundingClientRect(), other.getBoundingClientRect()))
						.map((other) => one.textContent + ' and ' + other.textContent))
				}).join('; ')
			})()""";

	@ParameterizedTest
	@ValueSource(strings = { CAREERS, SALARY, COMPARED })
	void onPaperBarsAndLabelsStandOnOneScale(String address, Browser browser) {
		browser.become(1280, 900);
		browser.open(address);
		browser.print();
		assertThat((Long) browser.ask("document.querySelectorAll('.range-bar').length")).isPositive();
		assertThat((Boolean) browser.ask(BARS_ASTRAY + ".every((pixels) => pixels < 1.5)"))
			.as(() -> "pixels from the scale: " + browser.ask(BARS_ASTRAY + ".join(' ')"))
			.isTrue();
		assertThat((Boolean) browser.ask(ASTRAY + ".every((pixels) => pixels < 1.5)")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1280, " + CAREERS, "768, " + CAREERS, "1280, " + SALARY, "768, " + SALARY, "690, " + SALARY,
			"768, " + CAPPED, "1280, " + COMPARED, "768, " + COMPARED, "768, /states/WA" })
	void everyLabelIsCenteredAtItsValueAndTouchesNoOther(int width, String address, Browser browser) {
		browser.become(width, 900);
		browser.open(address);
		assertThat((Boolean) browser
			.ask("[...document.querySelectorAll('.range-labels')].every((it) => it.checkVisibility())")).isTrue();
		assertThat((Long) browser.ask("document.querySelectorAll('.range-labels text').length")).isGreaterThan(4);
		assertThat((Boolean) browser.ask(ASTRAY + ".every((pixels) => pixels < 1.5)"))
			.as(() -> "pixels from its value: " + browser.ask(ASTRAY + ".join(' ')"))
			.isTrue();
		assertThat(browser.ask(TOUCHING)).isEqualTo("");
		assertThat((Boolean) browser.ask("document.scrollingElement.scrollWidth <= innerWidth")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { CAREERS, SALARY, CAPPED, COMPARED, "/states/WA" })
	void aPhoneListsThemAndItsAxisIsReadable(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(address);
		browser.ask("document.querySelectorAll('details.part').forEach((it) => it.open = true)");
		assertThat((Boolean) browser
			.ask("[...document.querySelectorAll('.range-labels')].some((it) => it.checkVisibility())")).isFalse();
		assertThat((Boolean) browser
			.ask("[...document.querySelectorAll('.range-points')].every((it) => it.checkVisibility())")).isTrue();
		assertThat(browser.ask(TOUCHING)).isEqualTo("");
	}

	@ParameterizedTest
	@CsvSource({ "1280, /careers?q=nurse", "768, /careers?q=physician", "360, /careers?q=nurse",
			"1280, /careers/groups", "360, /careers/groups" })
	void theNumbersBesideABarOfAListStayInIt(int width, String address, Browser browser) {
		browser.become(width, 900);
		browser.open(address);
		assertThat(browser
			.ask("""
					[...document.querySelectorAll('.range-end')].filter((it) => {
						const box = it.getBoundingClientRect(), frame = it.closest('.result-figures, .kinds > li').getBoundingClientRect()
						return box.left < frame.left || box.right > frame.right + 16
					}).map((it) => it.textContent).join('; ')"""))
			.isEqualTo("");
		assertThat(browser.ask(TOUCHING)).isEqualTo("");
	}

	@AfterEach
	void backToADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

}

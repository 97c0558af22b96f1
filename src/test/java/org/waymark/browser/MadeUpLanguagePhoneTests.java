package org.waymark.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.context.TestPropertySource;

import org.waymark.MadeUpLanguage;

import static org.assertj.core.api.Assertions.assertThat;

/** A language whose texts are a third longer fits on a narrow screen too. */
@BrowserTest
@TestPropertySource(properties = { "waymark.data=src/test/resources/fixture",
		"spring.datasource.url=jdbc:h2:mem:made-up-phone;DB_CLOSE_DELAY=-1" })
class MadeUpLanguagePhoneTests {

	private static final MadeUpLanguage LANGUAGE = new MadeUpLanguage();

	@AfterAll
	static void forget() {
		LANGUAGE.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers?place=WA&pay=50000", "/careers/registered-nurse?place=WA",
			"/careers/watch-and-clock-repairers", "/careers/registered-nurse/salary?place=WA",
			"/compare?career=electrician&career=registered-nurse&place=WA", "/states", "/states/WA", "/sources",
			"/corrections", "/about", "/report?page=/careers/electrician", "/report/thanks",
			"/handout?career=electrician&career=registered-nurse&from=medical-office-administrator&place=WA",
			"/nothing" })
	void scrollsNotSideways(String address, Browser browser) {
		browser.become(TestScreen.PHONE);
		browser.open(MadeUpLanguage.PREFIX + address);
		browser.ask("document.querySelectorAll('details').forEach((details) => details.open = true)");
		assertThat(browser.ask("document.documentElement.lang")).isEqualTo("qps");
		assertThat(PhoneTests.width(browser)).as(() -> PhoneTests.tooWide(browser)).isEqualTo(TestScreen.PHONE.width());
	}

}

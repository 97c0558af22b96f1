package org.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything can be done in a browser that runs no scripts. */
@BrowserTest
class NoScriptTests {

	@BeforeEach
	void scriptsAreOff(@WithoutScripts Browser browser) {
		browser.driver()
			.get("data:text/html,<p>off</p><script>document.querySelector('p').textContent = 'on'</script>");
		assertThat(browser.find("p").getText()).isEqualTo("off");
		browser.become(TestScreen.PHONE);
	}

	@Test
	void aPlaceCanBeChosenOnACareer(@WithoutScripts Browser browser) {
		browser.open("/careers/registered-nurse");
		choose(browser, "Washington");
		assertThat(browser.address()).startsWith("/careers/registered-nurse?").contains("place=WA");
		assertThat(chosen(browser)).isEqualTo("Washington");
		assertThat(browser.find(".facts").getText()).contains("Washington");
	}

	@Test
	void aPlaceCanBeChosenOnTheSalaryPageAndTheTableSorted(@WithoutScripts Browser browser) {
		browser.open("/careers/registered-nurse/salary");
		choose(browser, "Puerto Rico");
		assertThat(chosen(browser)).isEqualTo("Puerto Rico");
		assertThat(browser.find("tr.chosen th").getText()).isEqualTo("Puerto Rico");
		browser.follow(browser.driver().findElement(By.linkText("Jobs"))::click);
		assertThat(browser.address()).contains("sort=employment", "place=PR");
		assertThat(browser.find("th[aria-sort=descending]").getText()).startsWith("Jobs");
		assertThat(browser.find("table:has(tr.chosen) tbody tr:nth-child(2) th").getText()).isEqualTo("California");
		assertThat(chosen(browser)).isEqualTo("Puerto Rico");
	}

	@Test
	void aCareerCanBeFoundFromAnyPage(@WithoutScripts Browser browser) {
		browser.open("/careers/medical-office-administrator/salary");
		browser.find(".site-search input").sendKeys("registered nurse");
		browser.follow(browser.find(".site-search button")::click);
		assertThat(browser.address()).startsWith("/careers?q=registered");
		browser.follow(() -> browser.find("main a[href='/careers/registered-nurse']").sendKeys(Keys.ENTER));
		assertThat(browser.find("h1").getText()).isEqualTo("Registered nurse");
	}

	@Test
	void careersCanBeComparedStartingFromOne(@WithoutScripts Browser browser) {
		browser.open("/careers/medical-office-administrator?place=WA");
		browser.follow(browser.driver().findElement(By.linkText("Compare with another career"))::click);
		assertThat(browser.address()).startsWith("/compare?").contains("place=WA");
		assertThat(browser.find("main").getText()).contains("Medical office administrator");
	}

	@Test
	void careersCanBeFilteredSortedAndTurnedOver(@WithoutScripts Browser browser) {
		browser.open("/careers?place=WA");
		browser.find(".filters summary").click();
		new Select(browser.find("select[name=pay]")).selectByValue("50000");
		browser.find("input[name=education][value=bachelor]").sendKeys(Keys.SPACE);
		browser.follow(browser.find(".filters button")::click);
		assertThat(browser.address()).isEqualTo("/careers?place=WA&pay=50000&education=bachelor");
		new Select(browser.find("select[name=sort]")).selectByValue("pay-low");
		browser.follow(browser.find(".found-head button")::click);
		String sorted = "/careers?place=WA&pay=50000&education=bachelor&sort=pay-low";
		assertThat(browser.address()).isEqualTo(sorted);
		String first = browser.find(".results-list h2").getText();
		browser.follow(() -> browser.find(".pager .next").sendKeys(Keys.ENTER));
		assertThat(browser.address()).isEqualTo(sorted + "&page=2");
		assertThat(browser.find(".results-list h2").getText()).isNotEqualTo(first);
		browser.follow(() -> browser.find(".chips-row a").sendKeys(Keys.ENTER));
		assertThat(browser.address()).isEqualTo("/careers?place=WA&education=bachelor&sort=pay-low");
	}

	@Test
	void careersThatWereFoundCanBeTickedAndCompared(@WithoutScripts Browser browser) {
		browser.open("/careers?q=nurse&place=WA");
		List<String> names = browser.driver()
			.findElements(By.cssSelector(".results-list h2 a"))
			.stream()
			.limit(2)
			.map(WebElement::getText)
			.toList();
		for (int i = 1; i <= 2; i++) {
			browser.find(".results-list li:nth-child(" + i + ") input[name=career]").sendKeys(Keys.SPACE);
		}
		browser.follow(browser.find(".compare-bar button")::click);
		assertThat(browser.address()).startsWith("/compare?").contains("place=WA");
		assertThat(browser.find(".chosen-list").getText()).contains(names);
		assertThat(chosen(browser)).isEqualTo("Washington");
	}

	@Test
	void careersStaySelectedFromPageToPage(@WithoutScripts Browser browser) {
		browser.open("/careers?place=WA");
		browser.find(".results-list li:nth-child(2) input[name=career]").sendKeys(Keys.SPACE);
		browser.follow(() -> browser.find(".pager .next").sendKeys(Keys.ENTER));
		browser.find(".results-list li:nth-child(3) input[name=career]").sendKeys(Keys.SPACE);
		browser.follow(() -> browser.find(".pager .previous").sendKeys(Keys.ENTER));
		assertThat(browser.find(".results-list li:nth-child(2) input[name=career]").isSelected()).isTrue();
		assertThat(browser.driver().findElements(By.cssSelector(".elsewhere input:checked"))).hasSize(1);
		browser.follow(() -> browser.find(".compare-bar button").sendKeys(Keys.ENTER));
		assertThat(browser.address()).matches("/compare\\?career=[a-z-]+&career=[a-z-]+&place=WA");
	}

	@Test
	void anErrorCanBeReported(@WithoutScripts Browser browser) {
		browser.open("/careers/electrician?place=WA");
		browser.follow(() -> browser.driver().findElement(By.linkText("Report an error")).sendKeys(Keys.ENTER));
		assertThat(browser.find(".about-page").getText()).contains("/careers/electrician?place=WA");
		assertThat(browser.find("#website").isDisplayed()).isFalse();
		browser.find("#wrong").sendKeys("The median is from another year.");
		browser.follow(() -> browser.find("form.report button").sendKeys(Keys.ENTER));
		assertThat(browser.address()).isEqualTo("/report/thanks");
	}

	private static void choose(Browser browser, String place) {
		new Select(browser.find(".chooser select[name=place]")).selectByVisibleText(place);
		browser.follow(browser.find(".chooser button")::click);
	}

	private static String chosen(Browser browser) {
		return new Select(browser.find(".chooser select[name=place], .choices select[name=place]"))
			.getFirstSelectedOption()
			.getText();
	}

}

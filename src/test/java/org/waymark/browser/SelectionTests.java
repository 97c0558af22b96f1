package org.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/** Careers are selected in lists, up to four. */
@BrowserTest
class SelectionTests {

	@BeforeEach
	void atADesk(Browser browser) {
		browser.become(TestScreen.DESK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers?place=WA", "/careers/a-to-z", "/states/WA" })
	void aFifthCannotBeSelectedAndTheFourAreNamed(String address, Browser browser) {
		browser.open(address);
		List<WebElement> boxes = boxes(browser).subList(0, 5);
		assertThat(status(browser)).isEqualTo("Select two to four careers");
		boxes.forEach((box) -> box.sendKeys(Keys.SPACE));
		assertThat(boxes).extracting(WebElement::isSelected).containsExactly(true, true, true, true, false);
		assertThat(status(browser)).startsWith("4 of 4 selected. To choose another, clear one first. ")
			.contains(boxes.stream().limit(4).map((box) -> box.getDomAttribute("data-name")).toList());
		boxes.get(0).sendKeys(Keys.SPACE);
		boxes.get(4).sendKeys(Keys.SPACE);
		assertThat(boxes).extracting(WebElement::isSelected).containsExactly(false, true, true, true, true);
	}

	@Test
	void selectedCareersStayWhenTheListIsSearchedAnew(Browser browser) {
		browser.open("/careers?pay=50000");
		String slug = boxes(browser).get(1).getDomAttribute("value");
		boxes(browser).get(1).sendKeys(Keys.SPACE);
		browser.follow(() -> browser.find(".chips-row a.clear").sendKeys(Keys.ENTER));
		assertThat(browser.address()).isEqualTo("/careers?career=" + slug);
		boxes(browser).get(2).sendKeys(Keys.SPACE);
		browser.follow(() -> browser.find("#q").sendKeys("electrician", Keys.ENTER));
		assertThat(browser.address()).startsWith("/careers?q=electrician").contains("career=" + slug);
		assertThat(status(browser)).startsWith("2 of 4 selected: ");
		browser.find(".elsewhere input").sendKeys(Keys.SPACE);
		assertThat(status(browser)).startsWith("1 of 4 selected: ");
	}

	private static List<WebElement> boxes(Browser browser) {
		return browser.driver().findElements(By.cssSelector("li input[type=checkbox][name=career]"));
	}

	private static String status(Browser browser) {
		return browser.find(".compare-bar [role=status]").getText();
	}

}

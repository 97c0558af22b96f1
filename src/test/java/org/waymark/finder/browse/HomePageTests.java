package org.waymark.finder.browse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

@RealDataTest
class HomePageTests {

	@Autowired
	private PageTester pages;

	@Test
	void saysWhatItIsAndHasWaysIn() {
		TestPage page = this.pages.open("/");
		assertThat(page.heading()).isEqualTo("See where a career can lead");
		assertThat(page.only("main form[action=/careers] input[name=q]")).isNotNull();
		assertThat(page.link("Medical office administrator")).isEqualTo("/careers/medical-office-administrator");
		assertThat(page.section("Career fields").select("a")).hasSize(22);
		assertThat(page.text()).contains("all 831 careers");
	}

	@Test
	void everyReadyMadeComparisonCompares() {
		TestPage home = this.pages.open("/");
		assertThat(home.section("Compare").select("li a")).hasSize(3)
			.allSatisfy((link) -> assertThat(this.pages.open(link.attr("href")).all("table.compare")).hasSize(1));
	}

}

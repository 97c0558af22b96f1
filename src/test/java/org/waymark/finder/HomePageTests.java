package org.waymark.finder;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.Page;
import org.waymark.Pages;
import org.waymark.RealDataTest;

import static org.assertj.core.api.Assertions.assertThat;

@RealDataTest
class HomePageTests {

	@Autowired
	private Pages pages;

	@Test
	void saysWhatItIsAndHasWaysIn() {
		Page page = this.pages.open("/");
		assertThat(page.heading()).isEqualTo("Find where a career leads");
		assertThat(page.only("main form[action=/careers] input[name=q]")).isNotNull();
		assertThat(page.link("Medical office administrator")).isEqualTo("/careers/medical-office-administrator");
		assertThat(page.section("Kinds of work").select("a")).hasSize(22);
		assertThat(page.text()).contains("All 831 careers");
	}

	@Test
	void tellsWhatIsNewInTheData() {
		assertThat(this.pages.open("/").section("New in the data").text()).contains("May 2025, released May 2026");
	}

	@Test
	void everyReadyMadeComparisonCompares() {
		Page home = this.pages.open("/");
		assertThat(home.section("Compare").select("li a")).hasSize(3)
			.allSatisfy((link) -> assertThat(this.pages.open(link.attr("href")).all("table.compare")).hasSize(1));
	}

}

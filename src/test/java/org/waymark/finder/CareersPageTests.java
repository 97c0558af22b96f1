package org.waymark.finder;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.Page;
import org.waymark.Pages;
import org.waymark.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class CareersPageTests {

	@Autowired
	private Pages pages;

	@Test
	void listsEveryCareerInItsGroup() {
		Page page = this.pages.open("/careers");
		assertThat(page.all("section")).hasSize(22);
		assertThat(page.all(".careers > li")).hasSize(832);
		assertThat(page.section("Healthcare support").select(".careers a").eachText()).contains("Medical assistants");
		assertThat(page.section("Office and administrative support").select(".careers li").eachText())
			.contains("Medical office administrator guide $45,930");
	}

	@Test
	void listsEveryCareerFromAToZ() {
		Page page = this.pages.open("/careers?by=letter");
		assertThat(page.all("section h2").eachText()).isSorted().startsWith("A");
		assertThat(page.all(".careers > li")).hasSize(832);
		assertThat(page.all(".careers a").eachText()).isSortedAccordingTo(String::compareToIgnoreCase);
	}

	@Test
	void payThatIsNotByTheYearSaysSo() {
		assertThat(this.pages.open("/careers?by=letter").section("A").select("li").eachText())
			.anySatisfy((line) -> assertThat(line).startsWith("Actors $").endsWith(" an hour"));
	}

	@Test
	void findsACareerByItsNameFirst() {
		Page page = this.pages.open("/careers?q=Registered%20nurses");
		assertThat(page.all(".careers a").eachText()).first().isEqualTo("Registered nurses");
	}

	@Test
	void findsACareerByAJobTitle() {
		Page page = this.pages.open("/careers?q=ward%20clerk");
		assertThat(page.all(".careers li").eachText())
			.anySatisfy((line) -> assertThat(line).startsWith("Medical office administrator").contains("Ward Clerk"));
	}

	@Test
	void aTitleThatNobodyHasIsAnswered() {
		Page page = this.pages.open("/careers?q=xyzzy");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("No career goes by that title");
	}

	@Test
	void whatTheReaderTypesIsNotMarkupAndNoPattern() {
		Page page = this.pages.open("/careers?q=%3Cb%3E%25_%5C");
		assertThat(page.heading()).isEqualTo("Careers like “<b>%_\\”");
		assertThat(page.text()).contains("No career goes by that title");
	}

	@Test
	void badParametersAreNamed() {
		assertThat(this.pages.open("/careers?by=colour").status()).isEqualTo(400);
		assertThat(this.pages.open("/careers?by=colour").text()).contains("“by”").contains("group, letter");
		assertThat(this.pages.open("/careers?q=" + "a".repeat(101)).text()).contains("“q”").contains("100");
	}

}

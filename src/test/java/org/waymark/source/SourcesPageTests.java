package org.waymark.source;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

@FixtureTest
class SourcesPageTests {

	@Autowired
	private PageTester pages;

	@Autowired
	private Sources sources;

	@Test
	void namesEverySourceWithPublisherLicenseAndHome() {
		TestPage page = this.pages.open("/sources");
		assertThat(this.sources.all()).hasSizeGreaterThan(5).allSatisfy((source) -> {
			String text = page.only("section:has(> #" + source.id() + ")").text();
			assertThat(text).contains(source.publisher(), source.license(), source.address(), source.vintage());
		});
	}

	@Test
	void creditsOnet() {
		assertThat(this.pages.open("/sources").text()).contains("CC BY 4.0")
			.contains("has not approved, endorsed or tested");
	}

	@Test
	void everyMarkBesideAFigureLeadsToASource() {
		TestPage sources = this.pages.open("/sources");
		assertThat(this.pages.open("/careers/medical-office-administrator").all("a.cite[href^=/sources]")).isNotEmpty()
			.allSatisfy((mark) -> assertThat(sources.only("#" + mark.attr("href").substring("/sources#".length())))
				.isNotNull());
	}

}

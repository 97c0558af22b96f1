package org.waymark.source;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.Page;
import org.waymark.Pages;
import org.waymark.RealDataTest;

import static org.assertj.core.api.Assertions.assertThat;

@RealDataTest
class SourcesPageTests {

	@Autowired
	private Pages pages;

	@Autowired
	private Sources sources;

	@Test
	void namesEverySourceWithPublisherLicenceAndHome() {
		Page page = this.pages.open("/sources");
		assertThat(this.sources.all()).hasSizeGreaterThan(9).allSatisfy((source) -> {
			String text = page.only("section:has(> #" + source.id() + ")").text();
			assertThat(text).contains(source.publisher(), source.licence(), source.address(), source.vintage());
		});
	}

	@Test
	void creditsOnet() {
		assertThat(this.pages.open("/sources").text()).contains("CC BY 4.0")
			.contains("has not approved, endorsed or tested");
	}

	@Test
	void everyMarkBesideAFigureLeadsToASource() {
		Page sources = this.pages.open("/sources");
		assertThat(this.pages.open("/careers/medical-office-administrator").all("a.cite[href^=/sources]")).isNotEmpty()
			.allSatisfy((mark) -> assertThat(sources.only("#" + mark.attr("href").substring("/sources#".length())))
				.isNotNull());
	}

}

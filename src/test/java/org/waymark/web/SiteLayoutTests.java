package org.waymark.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.PageKinds;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The address that a page is known by, and the place that its links keep. */
@RealDataTest
class SiteLayoutTests {

	private static final String ROOT = "http://localhost";

	private final PageTester pages;

	SiteLayoutTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#good")
	void everyPageIsKnownByAWholeAddressThatIsItsOwn(String address) {
		String canonical = canonical(this.pages.open(address));
		assertThat(canonical).startsWith(ROOT + "/");
		TestPage page = this.pages.open(canonical.substring(ROOT.length()));
		assertThat(page.status()).isEqualTo(200);
		assertThat(canonical(page)).isEqualTo(canonical);
	}

	@ParameterizedTest
	@CsvSource({ "/careers/actors?place=CA&year=2024, /careers/actors",
			"/careers/actors/salary?place=CA&sort=place, /careers/actors/salary", "/states/WA?year=2024, /states/WA",
			"/careers/groups?place=WA, /careers/groups", "/?place=WA, /", "/sources?place=WA, /sources" })
	void theCanonicalAddressLeavesThePlaceOut(String address, String canonical) {
		assertThat(canonical(this.pages.open(address))).isEqualTo(ROOT + canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { PageKinds.UNKNOWN, PageKinds.MALFORMED, "/nowhere?place=WA", "/careers?page=99&place=WA" })
	void anErrorHasNoAddressOfItsOwnAndKeepsNoPlace(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isGreaterThanOrEqualTo(400);
		assertThat(page.all("link[rel=canonical], .site-search input[name=place]")).isEmpty();
		assertThat(header(page)).containsExactly("/", "/careers", "/states", "/compare", "/sources");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?place=WA", "/careers?place=WA", "/careers/groups?place=WA", "/careers/a-to-z?place=WA",
			"/careers/actors?place=WA&year=2024", "/careers/actors/salary?place=WA", "/compare?place=WA",
			"/states/WA?year=2024", "/states?place=WA", "/sources?place=WA" })
	void theFrameKeepsThePlace(String address) {
		TestPage page = this.pages.open(address);
		assertThat(header(page)).containsExactly("/?place=WA", "/careers?place=WA", "/states?place=WA",
				"/compare?place=WA", "/sources?place=WA");
		assertThat(page.only(".site-search input[name=place]").attr("value")).isEqualTo("WA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers", "/?place=US", "/?place=", "/?place=%22%3E", "/?place=Washington" })
	void whereNoPlaceIsChosenNoneIsKept(String address) {
		TestPage page = this.pages.open(address);
		assertThat(header(page)).containsExactly("/", "/careers", "/states", "/compare", "/sources");
		assertThat(page.all(".site-search input[name=place]")).isEmpty();
	}

	@Test
	void theFrontPageKeepsThePlaceToo() {
		TestPage page = this.pages.open("/?place=WA");
		assertThat(page.all("main a:not([href^=/sources])").eachAttr("href")).hasSizeGreaterThan(25)
			.allMatch((href) -> href.contains("place=WA"));
		assertThat(page.link("Management")).isEqualTo("/careers?group=management&place=WA");
		assertThat(page.all("main form input[name=place]").eachAttr("value")).containsExactly("WA", "WA");
		assertThat(page.section("Compare").select("li a").eachAttr("href"))
			.allSatisfy((href) -> assertThat(this.pages.open(href).all("select option[selected]").eachText())
				.contains("Washington"));
	}

	private static String canonical(TestPage page) {
		return page.only("link[rel=canonical]").attr("href");
	}

	private static List<String> header(TestPage page) {
		return page.all("header.site .brand, header.site nav a").eachAttr("href");
	}

}

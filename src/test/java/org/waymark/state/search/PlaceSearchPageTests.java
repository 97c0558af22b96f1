package org.waymark.state.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** The box for a place stands in every chooser, and needs no script. */
@FixtureTest
class PlaceSearchPageTests {

	private static final String NURSE = "/careers/registered-nurse";

	private final PageTester pages;

	PlaceSearchPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(
			strings = { NURSE, NURSE + "/salary", "/careers", "/compare?career=registered-nurse&career=electrician" })
	void everyChooserHasTheListOfStatesAndTheBox(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.all("main select[name=place]")).isNotEmpty();
		assertThat(page.only("main input[name=near]").id()).isEqualTo("near");
		assertThat(page.only("main label[for=near]").text()).isEqualTo("or city, county, ZIP");
	}

	@ParameterizedTest
	@CsvSource({ NURSE + "?place=US&year=2025&near=Spokane+County," + NURSE + "?year=2025&place=44060",
			NURSE + "/salary?near=99201&sort=place&place=OH," + NURSE + "/salary?sort=place&place=44060",
			"/careers?q=nurse&near=spokane+wa,/careers?q=nurse&place=44060",
			NURSE + "?near=Xanadu&year=2024,/places?year=2024&to=%2Fcareers%2Fregistered-nurse&near=Xanadu",
			"/places?near=Vancouver&to=" + NURSE + "," + NURSE + "?place=38900",
			NURSE + "?place=WA&near=United+States," + NURSE })
	void whoeverNamesAPlaceIsLedToItsPage(String address, String to) {
		assertThat(this.pages.get(address)).hasStatus3xxRedirection().hasRedirectedUrl(to);
	}

	@Test
	void whoeverMayMeanSeveralIsAskedWhich() {
		TestPage page = this.pages.open("/places?near=99013&to=" + NURSE + "&year=2024");
		assertThat(page.only("main [role=status]").text())
			.isEqualTo("ZIP code 99013, Ford, reaches into 2 areas. Most of it is in the first one.");
		assertThat(page.all("main ul a").eachText()).containsExactly("Spokane-Spokane Valley, WA",
				"Eastern Washington nonmetropolitan area");
		assertThat(page.all("main ul a").eachAttr("href")).first().isEqualTo(NURSE + "?year=2024&place=44060");
		assertThat(page.only("input[name=near]").val()).isEqualTo("99013");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Xanadu | We found no city, county, state, or ZIP code called “Xanadu”.",
					"09012 | Type the city or county where you live", "96799 | We have no figures for it.",
					"96910 | 96910 is a ZIP code of Guam." })
	void whatHasNoPlaceIsExplained(String words, String told) {
		assertThat(this.pages.open("/places?near=" + words).only("main [role=status]").text()).contains(told);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere", "/a/../b%0d" })
	void onlyPagesOfTheSiteAreLedTo(String page) {
		assertThat(this.pages.open("/places?near=Spokane&to=" + page.replace("\\", "%5C")).status()).isEqualTo(400);
	}

	@Test
	void suggestionsTellWhatTheyAre() {
		assertThat(this.pages.get("/places/suggest?near=spok")).bodyJson().isLenientlyEqualTo("""
				[{"name": "Spokane-Spokane Valley, WA", "detail": "metropolitan area"},
				{"name": "Spokane, WA", "detail": "city; figures are for Spokane-Spokane Valley, WA"},
				{"name": "Spokane County, WA", "detail": "county; figures are for Spokane-Spokane Valley, WA"}]""");
		assertThat(this.pages.get("/places/suggest?near=s")).bodyText().isEqualTo("[]");
	}

}

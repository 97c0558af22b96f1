package org.waymark.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.WaymarkProperties;
import org.waymark.fit.interest.LikesService;
import org.waymark.fit.interest.Questionnaire;
import org.waymark.license.Licenses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;
import org.waymark.place.lookup.PlaceSearch;
import org.waymark.place.Places.PlaceList;
import org.waymark.program.OriginReader;
import org.waymark.program.page.ProgramParameters;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.wage.Samples;
import org.waymark.wage.Vintage;
import org.waymark.wage.VintageList;
import org.waymark.web.error.RightAddress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

/**
 * What controllers are given of an address, and what is made of an address that makes no
 * sense; no database is needed for it.
 */
@WebMvcTest(controllers = AddressBindingTests.Answers.class,
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*PageCacheFilter"))
@Import({ AddressBindingTests.Answers.class, RightAddress.class, Languages.class, Site.class, SiteLayout.class })
@ComponentScan("org.waymark.server.template")
@EnableConfigurationProperties(WaymarkProperties.class)
class AddressBindingTests {

	private static final Career NURSE = new Career("registered-nurse", "Registered nurse", "29-1141", true, null,
			false);

	private static final Place WASHINGTON = new Place(new PlaceCode("53"), "WA", "Washington", PlaceKind.STATE,
			List.of());

	private static final VintageList VINTAGES = new VintageList(List.of(vintage(2025), vintage(2024)));

	@Autowired
	private MockMvcTester site;

	@MockitoBean
	private Careers careers;

	@MockitoBean
	private Places places;

	@MockitoBean
	private PlaceAndYearService placesAndYears;

	@MockitoBean
	private Occupations occupations;

	@MockitoBean
	private PlaceSearch placeSearch;

	@MockitoBean
	private OriginReader origins;

	@MockitoBean
	private ProgramParameters programParameters;

	@MockitoBean
	private Licenses licenses;

	@MockitoBean
	private LikesService likes;

	@MockitoBean
	private Questionnaire questionnaire;

	@BeforeEach
	void know() {
		PlaceList all = new PlaceList(List.of(Samples.NATION, WASHINGTON));
		given(this.places.all()).willReturn(all);
		given(this.placesAndYears.newest())
			.willReturn(new PlaceAndYear(all, Samples.NATION, VINTAGES, VINTAGES.newest()));
		given(this.careers.at(anyString())).willReturn(Optional.empty());
		given(this.careers.at("registered-nurse")).willReturn(Optional.of(NURSE));
		given(this.careers.at("registered-nurses")).willReturn(Optional.of(NURSE));
	}

	private static Vintage vintage(int year) {
		return new Vintage(year, "states", "May " + year, null, null, "oews-" + year);
	}

	@ParameterizedTest
	@CsvSource({ "'', US 2025", "?place=wa, WA 2025", "?place=WA&year=2024, WA 2024", "?place=&year=, US 2025" })
	void aControllerIsGivenTheCareerThePlaceAndTheYear(String query, String given) {
		assertThat(get("/careers/registered-nurse.csv" + query)).hasStatusOk()
			.bodyText()
			.isEqualTo("Registered nurse " + given);
	}

	@ParameterizedTest
	@CsvSource({ "place=XX, place, XX, the two letters of a state", "year=1999, year, 1999, 'one of 2025, 2024'",
			"year=2025&year=2024, year, '2025,2024', one of 2025",
			"place=WA&place=US, place, 'WA,US', the two letters of a state",
			"place%5B0%5D=WA, place[0], WA, written without brackets" })
	void aPageSaysWhichParameterIsWrongAndWhatWouldDo(String query, String parameter, String value, String expected) {
		MvcTestResult answer = get("/careers/registered-nurse?" + query);
		assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.TEXT_HTML).hasViewName("error");
		assertThat(answer).bodyText()
			.contains("“" + value + "” doesn’t work for “" + parameter + "” in this link.", "It should be " + expected);
	}

	@Test
	void anAddressOfTextSaysItInALine() {
		MvcTestResult answer = get("/careers/registered-nurse.csv?place=XX");
		assertThat(answer).hasStatus(400).hasContentType("text/plain;charset=UTF-8");
		assertThat(answer).bodyText()
			.isEqualTo("We can’t open that link. “XX” doesn’t work for “place” in this link. It should be the"
					+ " two letters of a state or territory, such as WA for Washington, the five digits of an"
					+ " area, such as 44060 for Spokane, or US for the whole country.\n");
	}

	@Test
	void anAddressOfJsonSaysItAsAProblem() {
		MvcTestResult answer = get("/suggestions?year=1999");
		assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("We can’t open that link");
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("“1999” doesn’t work for “year” in this link. It should be one of 2025, 2024.");
	}

	@Test
	void aCareerThatIsNoneIsAPageThatIsNotThere() {
		MvcTestResult answer = get("/careers/no-such-career");
		assertThat(answer).hasStatus(404).hasViewName("error");
		assertThat(answer).bodyText().contains("Page not found", "value=\"no such career\"");
		assertThat(get("/careers/no-such-career.csv")).hasStatus(404).hasContentType("text/plain;charset=UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "registered-nurses", "Registered-Nurse", "REGISTERED-NURSES" })
	void aCareerOfAnotherSpellingLeadsToItsOneAddress(String slug) {
		assertThat(get("/careers/" + slug + "?place=WA")).hasStatus(301)
			.hasHeader(HttpHeaders.LOCATION, "/careers/registered-nurse?place=WA");
	}

	@Test
	void aDatabaseThatIsGoneWhileAnAddressIsReadIsNotTheReadersFault() {
		given(this.careers.at("registered-nurse")).willThrow(new DataAccessResourceFailureException("gone"));
		assertThat(get("/careers/registered-nurse")).hasStatus(503).hasHeader(HttpHeaders.RETRY_AFTER, "30");
		assertThat(get("/careers/registered-nurse.csv")).hasStatus(503).hasContentType("text/plain;charset=UTF-8");
	}

	private MvcTestResult get(String address) {
		return this.site.get().uri(URI.create(address)).exchange();
	}

	/** An address of each kind. */
	@Controller
	static class Answers {

		@GetMapping("/careers/{slug}")
		String page(@PathVariable("slug") Career career, PlaceAndYear from) {
			throw new AssertionError("Only errors are asked of the page of " + career + " " + from);
		}

		@GetMapping("/careers/{slug}.csv")
		ResponseEntity<String> file(@PathVariable("slug") Career career, PlaceAndYear from) {
			return ResponseEntity.ok(career.name() + " " + from.place().key() + " " + from.vintage().vintage());
		}

		@GetMapping("/suggestions")
		@ResponseBody
		List<String> suggestions(PlaceAndYear from) {
			return List.of(from.place().name());
		}

	}

}

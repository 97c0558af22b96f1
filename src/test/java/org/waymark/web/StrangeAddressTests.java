package org.waymark.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in an address, it is read sensibly or refused, and never a failure. */
@FixtureTest
class StrangeAddressTests {

	private final PageTester pages;

	StrangeAddressTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/                                     | place
					/careers                              | q place year pay education outlook openings interest zone group guide sort page
					/careers/groups                       | place
					/careers/a-to-z                       | place
					/states                               | place sort order
					/states/WA                            | place year
					/careers/registered-nurse            | place year
					/careers/registered-nurse/salary     | place year adjusted sort order
					/careers/registered-nurse/salary.csv | sort
					/compare                              | career place year add figure start years growth now work adjusted
					/compare.csv                          | career place year start now
					/sources                              | place
					""")
	void noPageFailsOnAStrangeParameter(String path, String names) {
		for (String name : names.split(" ")) {
			strangeQueries(name).forEach((query) -> {
				TestPage page = this.pages.open(path + "?" + query);
				assertThat(page.status()).as(query).isIn(200, 302, 400);
				assertThat(page.all("script:not([src]):not([type=application/ld+json])")).as(query).isEmpty();
			});
		}
	}

	private static Stream<String> strangeQueries(String name) {
		return Stream.of(name, name + "=", name + "=&" + name + "=", name + "=a&" + name + "=b",
				name + "=" + encoded("<script>alert(1)</script>"), name + "=" + encoded("' or 1=1 --"), name + "=%00",
				name + "=%25%5F%5C", name + "=" + encoded("${7*7}"), name + "=" + encoded("😀"),
				name + "=" + "9".repeat(3000), encoded(name + "[0]") + "=a", encoded(name + "[x]") + "=a",
				encoded(name + "[999999]") + "=a", name + ".class=a", "_" + name + "=a", "!" + name + "=a");
	}

	@ParameterizedTest
	@CsvSource({ "/compare,career[x]", "/compare,career[999999]", "/careers/registered-nurse/salary,place[0]" })
	void aNameWithBracketsIsRefusedNotAWayIntoTheRequest(String path, String name) {
		TestPage page = this.pages.open(path + "?" + encoded(name) + "=WA");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + name + "”", "It should be written without brackets.");
	}

	@ParameterizedTest
	@CsvSource({ "/careers?q=,q", "/compare?add=,add" })
	void aTitleThatIsTooLongToBeOneIsNotSearchedFor(String address, String name) {
		assertThat(this.pages.open(address + "x".repeat(160)).status()).isEqualTo(200);
		TestPage page = this.pages.open(address + "x".repeat(161));
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + name + "”", "a job title of at most 160 characters");
	}

	@ParameterizedTest
	@CsvSource({ "/careers/, /careers", "/careers//, /careers", "/Careers?q=Nurse&page=2, /careers?q=Nurse&page=2",
			"/careers/Registered-Nurse, /careers/registered-nurse",
			"/careers/electrician/?place=WA, /careers/electrician?place=WA",
			"/careers/Electrician/salary, /careers/electrician/salary",
			"/careers/electrician/Salary/?year=2024, /careers/electrician/salary?year=2024",
			"/careers/electrician/salary.csv/, /careers/electrician/salary.csv", "/careers/A-to-Z, /careers/a-to-z",
			"/careers/groups/, /careers/groups", "/COMPARE/?career=electrician, /compare?career=electrician",
			"/compare.csv/, /compare.csv", "/states/, /states", "/States, /states", "/states/WA/, /states/WA",
			"/sources/?q=%7Ba%7D, /sources?q=%7Ba%7D", "/Sitemap.xml, /sitemap.xml" })
	void capitalsAndASlashAtTheEndLeadToTheRightAddress(String address, String right) {
		MockHttpServletResponse answer = this.pages.get(address).getResponse();
		assertThat(answer.getStatus()).isEqualTo(301);
		assertThat(answer.getHeader("Location")).isEqualTo(right);
	}

	@ParameterizedTest
	@CsvSource({ "/careers?q=%00, /careers", "/careers?q=nur%00%07se%09aide, /careers?q=nur%20%20se%20aide",
			"/careers?q=%C2%85%E2%80%AEnurse%E2%81%A6, /careers?q=nurse" })
	void controlCharactersAreNotSearchedFor(String address, String right) {
		assertThat(this.pages.get(address).getResponse().getRedirectedUrl()).isEqualTo(right);
	}

	@ParameterizedTest
	@CsvSource({ "/careers?place=W%00A", "/careers/nur%00se", "/careers/nur%01se", "/compare?add=medical%00",
			"/states/%1B", "/compare?career=registered-nurse&place=%E2%80%AEWA", "/careers/suggest?q=nurse%00" })
	void controlCharactersReachNoPage(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isIn(200, 400, 404);
		assertThat(page.document().outerHtml().codePoints().filter((character) -> character != '\n'))
			.noneMatch((character) -> Character.isISOControl(character) || character == 0x202E);
	}

	@ParameterizedTest
	@CsvSource({ "/nowhere", "/nowhere/", "/Nowhere", "/careers/registered-nurse/salary/WA", "/careers/No-Such-Career",
			"/careers/%52egistered-Nurses", "/states/zz", "/assets/nothing.css", "/careers/..%2F..%2Fetc",
			"/states/WA/x", "/error" })
	void anAddressThatLeadsNowhereIsAPageNotFound(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.heading()).isEqualTo("Page not found");
		assertThat(page.all("main form input[name=q]")).hasSize(1);
		assertThat(PageFaults.in(page)).isEmpty();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}

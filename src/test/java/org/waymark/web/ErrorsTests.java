package org.waymark.web;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.PageKinds;
import org.waymark.ServedTest;
import org.waymark.web.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong, the reader gets a page of the site that says what to do. */
@ServedTest
class ErrorsTests {

	private static final String TO_HERE = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

	private final Http http;

	ErrorsTests(Http http) {
		this.http = http;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/careers/registered-nurse?place=XX                | place    | XX      | two letters of a state
			/careers/registered-nurse?year=1999               | year     | 1999    | 2024
			/careers/registered-nurse/salary?place=Washington | place    | Washington | WA for Washington
			/careers/registered-nurse/salary?adjusted=maybe   | adjusted | maybe   | one of true, false
			/careers/registered-nurse/salary?sort=luck        | sort     | luck    | annual-median
			/careers/registered-nurse/salary?order=up         | order    | up      | one of asc, desc
			/compare?career=no-such-career                     | career   | no-such-career | career
			/compare?career=registered-nurse&place=XX         | place    | XX      | two letters of a state
			""")
	void saysWhichParameterIsWrongAndWhatWouldDo(String address, String parameter, String value, String expected) {
		Document page = page(get(address), 400);
		assertThat(page.select("main").text()).contains("“" + parameter + "”", "“" + value + "”", expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/registered-nurse/salary.csv?place=XX", "/compare.csv?place=XX" })
	void aFileThatCannotBeMadeIsALineOfText(String address) {
		Answer answer = get(address);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.headers().get("content-type")).containsExactly("text/plain;charset=utf-8");
		assertThat(answer.body()).contains("“place”", "“XX”", "two letters of a state")
			.endsWith("\n")
			.doesNotContain("<");
		HeadersTests.assertSafe(answer.headers());
	}

	@Test
	void suggestionsThatCannotBeMadeAreAProblemForAProgram() {
		Answer answer = get("/careers/suggest?q=" + "x".repeat(161));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.headers().get("content-type")).containsExactly("application/problem+json");
		assertThat(answer.body()).contains("\"status\":400", "“q”", "a job title of at most 160 characters");
		HeadersTests.assertSafe(answer.headers());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/registered-nurse?place=%ZZ", "/careers/registered-nurse?place=%ff",
			"/careers/registered-nurse/salary?sort=%C0%AF" })
	void refusesWhatCannotBeDecoded(String address) {
		page(this.http.raw("GET " + address + TO_HERE + "\r\n"), 400);
	}

	@Test
	void repeatsWhatTheReaderWroteAsText() {
		String script = "<script>alert(1)</script>";
		Answer answer = get("/careers/registered-nurse?place=%3Cscript%3Ealert(1)%3C/script%3E");
		assertThat(answer.body()).doesNotContain("<script>");
		assertThat(page(answer, 400).select("main").text()).contains(script);
	}

	@Test
	void takesMarkupThatIsNotEncodedAsText() {
		Answer answer = this.http.raw("GET /careers?q=<b>nurse</b>" + TO_HERE + "\r\n");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("<b>nurse").contains("&lt;b&gt;nurse");
	}

	@Test
	void shortensWhatTheReaderWrote() {
		assertThat(page(get("/careers/registered-nurse?place=" + "x".repeat(3000)), 400).text()).contains("xxx…")
			.hasSizeLessThan(1500);
	}

	@Test
	void offersASearchForWhatIsNotThere() {
		Document page = page(get(PageKinds.UNKNOWN), 404);
		assertThat(page.select("main form[action=/careers] input[name=q]").attr("value")).isEqualTo("no such career");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/nothing/at/all", "/careers/no-such-career/salary",
			"/assets/waymark-00000000000000000000000000000000.css", "/error", "/favicon.ico",
			"/careers/%3Cscript%3Ealert(1)%3C/script%3E", "/actuator", "/actuator/env", "/actuator/health/db",
			"/h2-console" })
	void hasAPageForWhatIsNotThere(String address) {
		Answer answer = get(address);
		assertThat(answer.body()).doesNotContain("<script>");
		assertThat(page(answer, 404).select("main form[action=/careers] input[name=q]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//", "//careers/", "//example.com/", "//example.com/Careers/", "/careers/..//",
			"/Careers%0d%0aX7:/" })
	void leadsToNoOtherHost(String address) {
		Answer answer = this.http.raw("GET " + address + TO_HERE + "\r\n");
		assertThat(answer.status()).isIn(400, 404);
		assertThat(answer.headers()).doesNotContainKeys("location", "x7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST /careers/registered-nurse", "PUT /sources", "DELETE /careers", "FOO /", "TRACE /" })
	void canOnlyBeRead(String request) {
		Answer answer = this.http.raw(request + TO_HERE + "Content-Length: 0\r\n\r\n");
		page(answer, 405);
		assertThat(answer.headers()).containsKey("allow");
	}

	@ParameterizedTest
	@CsvSource({ "POST /, 405", "PUT /sources, 405", "FOO /careers, 405", "GET /, 200", "HEAD /states, 200",
			"GET /actuator/health, 200" })
	void doesNotReadWhatIsSent(String request, int status) {
		Answer answer = this.http.raw(request + TO_HERE + "Content-Length: 3\r\n\r\nx=1");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.headers().get("connection")).containsExactly("close");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void refusesABodyThatHealthCannotRead(String method) {
		assertThat(this.http
			.raw(method + " /actuator/health/readiness" + TO_HERE
					+ "Content-Type: application/json\r\nContent-Length: 3\r\n\r\nx=1")
			.status()).isLessThan(500);
	}

	@Test
	void keepsItsFailuresToItself() {
		Answer answer = Answer.of(this.http.get(FailingPage.ADDRESS, "Accept", "application/json"));
		page(answer, 500);
		assertThat(answer.body()).doesNotContain(FailingPage.SECRET, "FailingPage", "IllegalState");
	}

	@Test
	void aPageThatFailsHalfWayIsNotSentInHalf() {
		Answer answer = Answer.of(this.http.get(FailingPage.HALF_WAY));
		page(answer, 500);
		assertThat(answer.body()).doesNotContain("half", "page.there");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "image/png", "*/*", "nonsense", "application/problem+json" })
	void answersInHtmlWhateverIsAskedFor(String accept) {
		page(Answer.of(this.http.get(PageKinds.UNKNOWN, "Accept", accept)), 404);
		page(Answer.of(this.http.get(PageKinds.MALFORMED, "Accept", accept)), 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/%ZZ", "/careers/[x]", "/%2e%2e/", "/../", "/careers/registered%2Fnurses",
			"/careers/registered%5Cnurses", "/careers/x%00y", "/actuator/health/x://y", "nowhere" })
	void hasAPageForAddressesThatNoControllerSees(String address) {
		page(this.http.raw("GET " + address + TO_HERE + "\r\n"), 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HELLO\r\n\r\n", "\0\1\2garbage\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\nConnection: close\r\n\r\n" })
	void hasAPageForWhatIsHardlyHttp(String request) {
		page(this.http.raw(request), 400);
	}

	@Test
	void hasAPageForHeadersThatAreTooLong() {
		page(this.http.raw("GET /" + TO_HERE + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n"), 431);
		page(this.http.raw("GET /careers?q=" + "x".repeat(20_000) + TO_HERE + "\r\n"), 414);
		page(this.http.raw("GET /careers?q=" + "x".repeat(5_000) + TO_HERE + "\r\n"), 414);
	}

	@Test
	void hasAPageForWhatTheServerDoesNotDo() {
		page(this.http.raw("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"), 505);
		page(this.http.raw("GET /" + TO_HERE + "Transfer-Encoding: nonsense\r\n\r\n"), 400);
		page(this.http.raw("GET /" + TO_HERE + "Expect: wonders\r\n\r\n"), 417);
	}

	private Answer get(String address) {
		return Answer.of(this.http.get(address));
	}

	/**
	 * An error page, which has to look like every other page and to give nothing away.
	 */
	private static Document page(Answer answer, int status) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().get("content-type")).containsExactly("text/html;charset=utf-8");
		assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "set-cookie", "cache-control");
		HeadersTests.assertSafe(answer.headers());
		assertThat(answer.body()).doesNotContain("Exception", "\tat ", "java.", "org.waymark", "springframework",
				"Jetty", "Eclipse", "Whitelabel", " style=", "<style");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.title()).endsWith("– Waymark");
		assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).singleElement()
			.asString()
			.matches("/assets/waymark-[0-9a-f]{32}\\.css");
		assertThat(page.select("header.site nav a").eachAttr("href"))
			.isEqualTo(List.of("/careers", "/states", "/compare", "/sources"));
		assertThat(page.select("main .kicker").text()).isEqualTo("Error " + status);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main form[action=/careers] input[name=q]")).hasSize(1);
		return page;
	}

}

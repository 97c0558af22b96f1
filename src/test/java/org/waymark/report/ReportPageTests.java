package org.waymark.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.report.store.Report;
import org.waymark.report.store.ReportStore;

import static org.assertj.core.api.Assertions.assertThat;

/** The form that tells of an error, as a reader meets it. */
@FixtureTest
class ReportPageTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	@Autowired
	private PageTester pages;

	@Autowired
	private MockMvcTester http;

	@Autowired
	private ReportStore store;

	@Test
	void everyPageLeadsToAFormAboutItself() {
		String link = this.pages.open("/careers/electrician?place=WA&year=2024").link("Report an error");
		assertThat(link).isEqualTo("/report?page=%2Fcareers%2Felectrician%3Fplace%3DWA%26year%3D2024");
		TestPage form = this.pages.open(link);
		assertThat(form.only(".about-page").text()).isEqualTo("The page /careers/electrician?place=WA&year=2024");
		assertThat(form.only("input[name=page]").attr("value")).isEqualTo("/careers/electrician?place=WA&year=2024");
		assertThat(form.all("footer a:contains(Report)")).isEmpty();
	}

	@Test
	void everySourceLeadsToAFormAboutItsFigures() {
		assertThat(this.pages.open("/sources").all(".source-entry .source a").eachAttr("href"))
			.contains("/report?page=%2Fsources%23bls-oews-2025");
	}

	@Test
	void everyBoxHasALabelAndTheTrapIsOutOfTheWay() {
		TestPage form = this.pages.open("/report");
		assertThat(form.all("form.report textarea, form.report input:not([type=hidden])"))
			.allSatisfy((box) -> assertThat(form.only("label[for=" + box.id() + "]").text()).isNotEmpty());
		assertThat(form.only(".for-programs input").attr("tabindex")).isEqualTo("-1");
		assertThat(PageFaults.in(form)).isEmpty();
	}

	@Test
	void aReportIsKeptAndItsReaderThanked() {
		MvcTestResult answer = send("page=%2Fcareers%2Felectrician&wrong=The+pay+is+old&right=%2461%2C000"
				+ "&says-so=BLS&email=reader%40school.example&website=");
		assertThat(answer.getResponse().getStatus()).isEqualTo(303);
		assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/report/thanks");
		assertThat(answer.getResponse().getCookies()).isEmpty();
		assertThat(this.pages.open("/report/thanks").heading()).isEqualTo("Thank you");
		Report kept = this.store.all().get(this.store.all().size() - 1);
		assertThat(kept).extracting(Report::page, Report::wrong, Report::right, Report::saysSo, Report::email)
			.containsExactly("/careers/electrician", "The pay is old", "$61,000", "BLS", "reader@school.example");
	}

	@Test
	void whatIsMissingIsSaidAndWhatWasTypedIsStillThere() {
		int before = this.store.all().size();
		MvcTestResult answer = send("page=%2Fcareers&wrong=&right=%3Cscript%3Ex7%3C%2Fscript%3E&email=me");
		assertThat(answer.getResponse().getStatus()).isEqualTo(422);
		Document page = page(answer);
		assertThat(page.select(".problems li").eachText()).containsExactly("Say what is wrong.",
				"That doesn’t look like an email address. Fix it, or leave it empty if you want no answer.");
		assertThat(page.select("#right").text()).isEqualTo("<script>x7</script>");
		assertThat(page.select("#email").attr("value")).isEqualTo("me");
		assertThat(page.select("script:contains(x7)")).isEmpty();
		assertThat(this.store.all()).hasSize(before);
	}

	@Test
	void aProgramThatFillsInAllBoxesIsFound() {
		int before = this.store.all().size();
		assertThat(send("wrong=Buy&website=http%3A%2F%2Fspam.example").getResponse().getStatus()).isEqualTo(422);
		assertThat(this.store.all()).hasSize(before);
	}

	@Test
	void whatWasTypedIsOnNoPageAfterwards() {
		send("page=%2Fcareers&wrong=Xyzzyplugh&email=x%40y.example");
		for (String address : new String[] { "/report", "/report?page=/careers", "/report/thanks", "/corrections" }) {
			assertThat(this.pages.html(address)).doesNotContain("Xyzzyplugh", "x@y.example");
		}
	}

	@ParameterizedTest
	@CsvSource({ "text/plain, 415", "application/json, 415", "multipart/form-data; boundary=x, 415" })
	void takesNothingButAForm(String type, int status) {
		assertThat(this.http.post()
			.uri(URI.create("/report"))
			.header("Content-Type", type)
			.content("wrong=x")
			.exchange()
			.getResponse()
			.getStatus()).isEqualTo(status);
	}

	@Test
	void takesNothingFromAnotherSite() {
		assertThat(this.http.post()
			.uri(URI.create("/report"))
			.header("Content-Type", FORM)
			.header("Sec-Fetch-Site", "cross-site")
			.content("wrong=x")
			.exchange()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/report?page=https://example.com", "/report?page=//example.com" })
	void isAboutNoOtherSite(String address) {
		assertThat(this.pages.open(address).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers", "/report/thanks", "/corrections" })
	void noOtherAddressTakesAForm(String address) {
		assertThat(this.http.post()
			.uri(URI.create(address))
			.header("Content-Type", FORM)
			.content("wrong=x")
			.exchange()
			.getResponse()
			.getStatus()).isEqualTo(405);
	}

	private MvcTestResult send(String form) {
		return this.http.post().uri(URI.create("/report")).header("Content-Type", FORM).content(form).exchange();
	}

	private static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}

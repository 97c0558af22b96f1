package org.waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** That a language is a set of message files, and nothing of the program is left out. */
@FixtureTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:made-up;DB_CLOSE_DELAY=-1")
class MadeUpLanguageTests {

	private static final MadeUpLanguage LANGUAGE = new MadeUpLanguage();

	private static final String DATA = MadeUpLanguage.data(Path.of("src/test/resources/fixture"))
			+ " waymark o*net bls cpi-u ";

	@Inject
	private PageTester pages;

	@AfterAll
	static void forget() {
		LANGUAGE.close();
	}

	static Stream<String> pages() {
		return Stream.of("/", "/careers", "/careers?q=nurse", "/careers?q=zzzzqqq",
				"/careers?place=WA&pay=50000&education=bachelor&interest=S&zone=4&sort=growth", "/careers/groups",
				"/careers/a-to-z", "/careers/medical-office-administrator", "/careers/registered-nurse",
				"/careers/registered-nurse?place=WA", "/careers/electrician?place=WA&year=2024",
				"/careers/watch-and-clock-repairers", "/careers/medical-office-administrator/salary",
				"/careers/registered-nurse/salary?place=WA&adjusted=true", "/compare", "/compare?add=e",
				"/compare?career=medical-office-administrator&career=registered-nurse&place=WA",
				"/compare?career=electrician&career=watch-and-clock-repairers",
				"/compare?career=registered-nurse&career=electrician&place=WA&place=CA", "/states", "/states/WA",
				"/states/GU", "/sources", "/corrections", "/about", "/report?page=/careers/electrician",
				"/report/thanks", "/handout", "/handout?add=e",
				"/handout?career=electrician&career=registered-nurse&from=medical-office-administrator&place=WA",
				"/budget", "/budget?place=OH&home=shared&travel=bus&food=400&pay=52000", "/budget?place=PR&rent=700",
				"/careers/no-such-career", "/careers/registered-nurse?place=XX", "/nothing");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/careers/registered-nurse.pdf", "/compare.pdf?career=registered-nurse&career=electrician" })
	void aFileIsInTheLanguageOfItsAddress(String address) throws IOException {
		byte[] bytes = this.pages.get(MadeUpLanguage.PREFIX + address).getResponse().getContentAsByteArray();
		try (PDDocument file = Loader.loadPDF(bytes)) {
			assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("qps");
			assertThat(new PDFTextStripper().getText(file)).contains("http://localhost/qps/", "⟦Page 1 of");
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyWordIsAMessageOrData(String address) {
		Document page = document(MadeUpLanguage.PREFIX + address);
		assertThat(MadeUpLanguage.foreignWords(page, DATA)).as(address).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyLinkStaysInTheLanguage(String address) {
		Document page = document(MadeUpLanguage.PREFIX + address);
		assertThat(page.select("html").attr("lang")).isEqualTo("qps");
		assertThat(page.select("a[href^=/]:not([hreflang]), form[action^=/], button[formaction^=/]"))
			.allSatisfy((link) -> assertThat(link.attr("href") + link.attr("action") + link.attr("formaction"))
				.matches("/qps/.*|/careers/.*\\.csv.*"));
	}

	@Test
	void aPageNamesItsTranslations() {
		Document page = document("/careers/registered-nurse");
		assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("en", "qps");
		assertThat(page.select("link[rel=alternate]").eachAttr("href")).containsExactly(
				"http://localhost/careers/registered-nurse", "http://localhost/qps/careers/registered-nurse");
		assertThat(document("/qps/careers/registered-nurse").select("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost/qps/careers/registered-nurse");
	}

	@Test
	void aLanguageWithoutFilesIsNone() {
		assertThat(this.pages.get("/es/careers")).hasStatus(404);
	}

	@Test
	void theNameOfALanguageAloneLeadsToItsHomePage() {
		assertThat(this.pages.get("/qps")).hasStatus(301).hasHeader("Location", "/qps/");
	}

	private Document document(String address) {
		return Jsoup.parse(this.pages.html(address));
	}

}

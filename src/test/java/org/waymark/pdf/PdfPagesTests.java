package org.waymark.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.waymark.GuideFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/** A page as a file says what the page says, and can be read aloud. */
@RealDataTest
class PdfPagesTests {

	private static final String GUIDE = "/careers/registered-nurse";

	private static final String FOUR = "/compare?career=electrician&career=plumber"
			+ "&career=heating-and-air-conditioning-mechanic&career=welder&place=OH";

	private static final String HANDOUT = "/handout?career=electrician&career=registered-nurse&career=plumber"
			+ "&career=medical-assistant&from=nursing-assistant&place=44060";

	private static final String ON_SCREEN_ONLY = "svg, script, form, nav, button, .screen-only, .visually-hidden, .skip,"
			+ " .slide, .actions, .saved, .compare-tools, .part > summary .brief";

	private static final int MOST_BYTES = 400 * 1024;

	@Inject
	private PageTester pages;

	@Inject
	private Careers careers;

	@ParameterizedTest
	@ValueSource(strings = { GUIDE, GUIDE + "?place=44060", "/careers/electrician?place=CA",
			"/careers/actors?place=WA&year=2024", "/careers/engineers-all-other",
			"/compare?career=registered-nurse&career=electrician&place=WA&place=OH", FOUR, HANDOUT })
	void itSaysWhatThePageSays(String address) throws IOException {
		TestPage page = this.pages.open(address);
		page.all(ON_SCREEN_ONLY).remove();
		try (PdfFile file = file(address)) {
			assertThat(letters(file.text())).isEqualTo(letters(page.text()));
		}
	}

	/** A line that is broken has no space at its end; two letters may be drawn as one. */
	private static String letters(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { GUIDE, "/careers/electrician?place=CA", "/careers/actors", FOUR, HANDOUT })
	void itIsMadeToBeReadAloud(String address) throws IOException {
		TestPage page = this.pages.open(address);
		try (PdfFile file = file(address)) {
			var catalog = file.document().getDocumentCatalog();
			assertThat(catalog.getLanguage()).isEqualTo("en");
			assertThat(catalog.getMarkInfo().isMarked()).isTrue();
			assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid:part");
			assertThat(file.document().getDocumentInformation().getTitle()).isEqualTo(page.title());
			assertThat(file.parts()).extracting(PDStructureElement::getStructureType)
				.contains("H1", "H2", "L", "LI", "Link", "Figure");
			assertThat(file.parts()).filteredOn((part) -> part.getStructureType().matches("Figure|Link"))
				.extracting(PDStructureElement::getAlternateDescription)
				.allSatisfy((words) -> assertThat(words).isNotBlank());
			assertThat(file.bookmarks()).isEqualTo(page.all("main :is(h1, h2)").eachText());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { GUIDE, "/careers/electrician?place=CA", FOUR, HANDOUT })
	void itBringsItsFontsAndDrawingsAndIsSmall(String address) throws IOException {
		byte[] bytes = bytes(address);
		assertThat(bytes).hasSizeLessThan(MOST_BYTES);
		try (PdfFile file = new PdfFile(bytes)) {
			assertThat(file.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
			assertThat(file.images()).isZero();
			assertThat(file.drawings()).isPositive();
		}
	}

	/** All guides, and every twentieth career. */
	@Test
	@Tag("walk")
	void everyCareerIsAFileThatCanBeMailed() {
		List<String> slugs = this.careers.pages().stream().map(Career::slug).toList();
		Stream<String> some = IntStream.range(0, slugs.size()).filter((at) -> at % 20 == 0).mapToObj(slugs::get);
		assertThat(Stream.concat(GuideFiles.slugs().stream(), some).map((slug) -> "/careers/" + slug + "?place=CA"))
			.hasSizeGreaterThan(70)
			.allSatisfy((address) -> assertThat(bytes(address)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
				.hasSizeLessThan(MOST_BYTES));
	}

	@Test
	void eachSheetSaysWhichItIsAndWhereItIsFrom() throws IOException {
		try (PdfFile file = file(GUIDE)) {
			int sheets = file.document().getNumberOfPages();
			for (int sheet = 1; sheet <= sheets; sheet++) {
				assertThat(file.sheet(sheet)).contains("Page " + sheet + " of " + sheets,
						"http://localhost/careers/registered-nurse");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { HANDOUT, "/handout?career=electrician&place=OH",
			"/handout?career=surgical-technologist&career=dental-hygienist&career=wind-turbine-technician"
					+ "&career=physical-therapist-assistant&from=nursing-assistant&place=WA",
			"/handout?career=licensed-practical-nurse&career=pharmacy-technician&career=radiologic-technologist"
					+ "&career=truck-driver&from=welder&place=CA" })
	void aHandoutTakesTwoSheetsAndSaysWhereAllOfItIs(String address) throws IOException {
		try (PdfFile file = file(address)) {
			assertThat(file.document().getNumberOfPages()).isBetween(1, 2);
			assertThat(letters(file.sheet(1))).contains("http://localhost" + address);
		}
	}

	@Test
	void itsLinksLeadToTheSite() throws IOException {
		try (PdfFile file = file("/careers/actors?place=WA")) {
			for (var page : file.document().getPages()) {
				for (PDAnnotation annotation : page.getAnnotations()) {
					if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
						assertThat(action.getURI()).matches("https?://.+");
					}
				}
			}
		}
	}

	@Test
	void itIsSavedUnderANameOfItsOwn() {
		MvcTestResult answer = this.pages.get("/careers/actors.pdf");
		assertThat(answer).hasStatusOk().hasContentType("application/pdf");
		assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=\"actors.pdf\"");
	}

	@Test
	void pagesLeadToIt() {
		assertThat(this.pages.open("/careers/actors?place=WA").link("Save as PDF"))
			.isEqualTo("/careers/actors.pdf?place=WA");
		assertThat(this.pages.open(FOUR).link("Save as PDF")).isEqualTo(FOUR.replace("/compare", "/compare.pdf"));
		assertThat(this.pages.open(HANDOUT + "&view=projector").link("Save as PDF"))
			.isEqualTo(HANDOUT.replace("/handout", "/handout.pdf"));
		assertThat(this.pages.open("/compare").all("a").eachText()).doesNotContain("Save as PDF");
	}

	@Test
	void whatIsWrongIsToldOnAPage() {
		assertThat(this.pages.open("/careers/no-such-career.pdf").status()).isEqualTo(404);
		assertThat(this.pages.open("/careers/actors.pdf?place=XX").status()).isEqualTo(400);
		assertThat(this.pages.open("/compare.pdf?career=actors&place=XX").status()).isEqualTo(400);
		assertThat(this.pages.open("/compare.pdf?place=OH").text()).contains("“career”");
		assertThat(this.pages.open("/handout.pdf?place=OH").text()).contains("“career”");
		assertThat(this.pages.get("/careers/Actors.pdf")).hasStatus(301).hasHeader("Location", "/careers/actors.pdf");
	}

	private PdfFile file(String address) {
		return new PdfFile(bytes(address));
	}

	private byte[] bytes(String address) {
		String file = address.replaceFirst("(?=\\?|$)", ".pdf");
		return this.pages.get(file).getResponse().getContentAsByteArray();
	}

}

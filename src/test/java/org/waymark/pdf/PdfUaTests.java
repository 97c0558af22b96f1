package org.waymark.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import org.waymark.PageTester;
import org.waymark.RealDataTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each file is PDF/UA, as veraPDF checks it. */
@RealDataTest
class PdfUaTests {

	@Inject
	private PageTester pages;

	@BeforeAll
	static void begin() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/registered-nurse.pdf?place=WA", "/careers/electrician.pdf?place=44060",
			"/careers/actors.pdf?place=CA", "/careers/engineers-all-other.pdf",
			"/compare.pdf?career=electrician&career=plumber&career=welder&career=registered-nurse&place=OH",
			"/compare.pdf?career=registered-nurse&career=electrician&place=WA&place=OH",
			"/handout.pdf?career=electrician&career=registered-nurse&from=nursing-assistant&zip=99201" })
	void everyFileIsAccessible(String address) throws Exception {
		assertThat(broken(this.pages.get(address).getResponse().getContentAsByteArray())).isEmpty();
	}

	/** The check is one: a file whose pictures and links have no words fails it. */
	@Test
	void aFileWithoutWordsIsNot() throws Exception {
		byte[] bytes = this.pages.get("/careers/actors.pdf").getResponse().getContentAsByteArray();
		try (PdfFile file = new PdfFile(bytes)) {
			assertThat(broken(file.withoutWords())).isNotEmpty();
		}
	}

	private static List<String> broken(byte[] file) throws Exception {
		VeraPDFFoundry foundry = Foundries.defaultInstance();
		try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1)) {
			return foundry.createValidator(PDFAFlavour.PDFUA_1, false)
				.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((check) -> check.getStatus() == TestAssertion.Status.FAILED)
				.map((check) -> check.getRuleId().getClause() + ": " + check.getMessage())
				.distinct()
				.collect(Collectors.toList());
		}
	}

}

package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.PageTester;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say of data that other people might write: the small ones, edited. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:edited;DB_CLOSE_DELAY=-1", "waymark.cache=0B" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(PageTester.class)
@DirtiesContext
class EditedDataTests {

	private static final String NAMES = "occupations/en/names.csv";

	private static final String PROJECTIONS = "occupations/projections.csv";

	@TempDir
	private static Path parent;

	private final PageTester pages;

	EditedDataTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@DynamicPropertySource
	static void edit(DynamicPropertyRegistry properties) throws IOException {
		FolderCopy folder = FolderCopy.ofFixture(parent);
		folder.replace(NAMES, ",Chief executives\n", ",iOS chief executives\n");
		folder.replace(NAMES, ",Actors\n", ",École actors\n");
		folder.removeLines(PROJECTIONS, "43-6013,");
		folder.removeLines(PROJECTIONS, "29-1141,");
		folder.removeLines(PROJECTIONS, "43-0000,");
		properties.add("waymark.data", folder.path()::toString);
	}

	@Test
	void smallLettersAndAccentsStandUnderTheirBaseLetters() {
		TestPage page = this.pages.open("/careers/a-to-z");
		assertThat(page.all("section.band h2").eachText()).isSorted().allMatch((letter) -> letter.matches("[A-Z]"));
		assertThat(page.only("#letter-i").closest("section").select("li a").eachText())
			.contains("iOS chief executives");
		assertThat(page.only("#letter-e").closest("section").select("li a").eachText()).containsSequence("École actors",
				"Electrician");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/registered-nurse", "/careers/registered-nurse?place=WA",
			"/careers/medical-office-administrator?place=WA" })
	void aCareerWithoutAProjectionSaysSo(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.fact("Outlook").value()).isEqualTo("no BLS projection");
		assertThat(page.fact("Outlook").source()).isEqualTo("BLS projections, 2024 to 2034");
		assertThat(page.section("Job outlook").text()).contains("BLS has no projection for this occupation.");
		assertThat(page.fact("Median pay per year").value()).startsWith("$");
	}

	@Test
	void aComparisonSaysWhichCareerHasNoProjection() {
		TestPage page = this.pages.open("/compare?career=registered-nurse&career=electrician&career=chief-executives"
				+ "&career=medical-secretaries-and-administrative-assistants");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("no BLS projection", "fastest of those known", "most of those known",
				"none counted: the typical path isn’t known");
		assertThat(this.pages.get("/compare.csv?career=registered-nurse&career=electrician")).hasStatusOk();
	}

	@Test
	void aComparisonWithoutProjectionsHasNoOutlook() {
		TestPage page = this.pages.open("/compare?career=registered-nurse&career=medical-office-administrator");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).doesNotContain("Outlook, 2024 to 2034", "Openings per year");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers?sort=growth", "/careers?q=registered+nurses&education=bachelor",
			"/careers?q=registered+nurses&sort=education", "/careers/groups", "/states", "/states/WA",
			"/careers/registered-nurse/salary?adjusted=true", "/careers/suggest?q=nurse" })
	void noOtherPageNeedsIt(String address) {
		assertThat(this.pages.get(address)).hasStatusOk();
	}

}

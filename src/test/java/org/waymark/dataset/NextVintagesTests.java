package org.waymark.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.PageKinds;
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

/**
 * What pages show once files and rows of the next year have been added to the small ones,
 * and nothing else. The figures are made up.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:next;DB_CLOSE_DELAY=-1", "waymark.cache=0B" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(PageTester.class)
@DirtiesContext
class NextVintagesTests {

	/** Years to choose from, lists of releases, and what guides quote. */
	private static final String OLDER_ONES_TOO = "select, [aria-labelledby=news], .source-list, #differences, #claims";

	@TempDir
	private static Path parent;

	private final PageTester pages;

	NextVintagesTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@DynamicPropertySource
	static void addTheNextYear(DynamicPropertyRegistry properties) throws IOException {
		FolderCopy folder = FolderCopy.ofFixture(parent);
		folder.append("sources/en/sources.csv",
				"""
						bls-oews-2026,BLS,OEWS,"BLS, May 2026",May 2026,May 2027,https://www.bls.gov/oes/,Public domain,
						bls-history-2026,BLS,OEWS medians,"BLS, 2015 to 2026",May 2015 to May 2026,,https://www.bls.gov/oes/,Public domain,
						bls-projections-2025,BLS,Projections,"BLS projections, 2025 to 2035",2025 to 2035,,https://www.bls.gov/emp/,Public domain,
						bea-rpp-2024,BEA,Price parities,"BEA, 2024",2024,,https://www.bea.gov/,Public domain,
						ed-scorecard-2024,ED,Scorecard,"Department of Education, 2024–25",2024–25,,https://www.ed.gov/,Public domain,
						scorecard-institutions-2024,ED,Scorecard,"College Scorecard, 2024–25",2024–25,,https://www.ed.gov/,Public domain,
						ipeds-completions-2025,NCES,IPEDS,"IPEDS, 2024–25",2024–25,,https://nces.ed.gov/,Public domain,
						""");
		for (String scope : List.of("national", "states")) {
			String table = "wages/" + scope + "-2026.csv";
			folder.copy("wages/" + scope + "-2025.csv", table);
			folder.append("wages/vintages.csv", "2026," + scope + ",May 2026," + table + ",,,bls-oews-2026\n");
		}
		folder.replace("wages/national-2026.csv", "29-1141,,3379720,", "29-1141,,3456780,");
		addRows(folder, "wages/history.csv", "^([^,]+),2025,2025,(.*),bls-oews-history$",
				"$1,2026,2026,$2,bls-history-2026");
		addRows(folder, "wages/history.csv", "^([^,]+,[^,]+),2025,(.*),bls-oews-history$",
				"$1,2026,$2,bls-history-2026");
		addRows(folder, "occupations/projections.csv", "^([^,]+),2024,2034,(.*),bls-projections-2024$",
				"$1,2025,2035,$2,bls-projections-2025");
		addRows(folder, "places/price-parities.csv", "^([^,]+),2023,(.*),bea-rpp-2023$", "$1,2024,$2,bea-rpp-2024");
		addRows(folder, "training/tuition.csv", "^([^,]+,[^,]+),2023–24,(.*),ed-scorecard-2023$",
				"$1,2024–25,$2,ed-scorecard-2024");
		folder.replace("programs/vintages.csv", "2023–24,ipeds-completions-2024", "2024–25,ipeds-completions-2025");
		folder.replace("programs/vintages.csv", "2023–24,scorecard-institutions-2023",
				"2024–25,scorecard-institutions-2024");
		properties.add("waymark.data", folder.path()::toString);
	}

	/** Adds a changed copy of each row of the file that is of a certain form. */
	private static void addRows(FolderCopy folder, String file, String form, String changed) throws IOException {
		try (Stream<String> rows = Files.lines(FolderCopy.FIXTURE.resolve(file))) {
			folder.append(file,
					rows.filter((row) -> row.matches(form))
						.map((row) -> row.replaceFirst(form, changed) + "\n")
						.collect(Collectors.joining()));
		}
	}

	/** Sources and numbers of other pages are of all years. */
	static Stream<String> pages() {
		return PageKinds.good().filter((address) -> !address.equals("/sources") && !address.startsWith("/claims"));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void noPageShowsWhatSomethingNewerHasReplaced(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isEqualTo(200);
		page.all(OLDER_ONES_TOO).remove();
		assertThat(page.document().text()).doesNotContain("May 2025", "to 2034", "2025 dollars", "BEA, 2023",
				"level of 2023", "2023–24");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                                       | May 2026, released May 2027
			/careers                                | Pay and jobs: BLS, May 2026
			/careers                                | Outlook, 2025 to 2035
			/careers/groups                         | Outlook to 2035
			/careers/registered-nurse               | Outlook, 2025 to 2035
			/careers/registered-nurse               | Jobs expected in 2035
			/careers/registered-nurse               | BLS projections, 2025 to 2035
			/careers/registered-nurse               | BLS, May 2026
			/careers/registered-nurse               | Median in 2026 dollars
			/careers/registered-nurse               | BLS, 2015 to 2026
			/careers/registered-nurse               | 3,456,780
			/careers/actors?place=CA                | BLS, May 2026
			/careers/electrician/salary             | May 2026
			/careers/electrician/salary?adjusted=true | BEA, 2024
			/compare?career=actors&career=registered-nurse&place=WA | Outlook, 2025 to 2035
			/compare?career=actors&career=registered-nurse&place=WA | price level of the place for 2024
			/compare?career=actors&career=registered-nurse&place=WA | Department of Education, 2024–25
			/compare?career=actors&career=registered-nurse&place=WA | Side by side in Washington, May 2026
			/states/WA                              | Careers that stand out, May 2026
			/states                                 | BEA, 2024
			/sources                                | Projections, 2025 to 2035
			""")
	void pagesShowTheNewYears(String address, String words) {
		assertThat(this.pages.open(address).document().text()).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025", "2024" })
	void olderWagesCanStillBeChosen(String year) {
		TestPage page = this.pages.open("/careers/registered-nurse?year=" + year);
		assertThat(page.all("select[name=year] option").eachText()).containsExactly("May 2026", "May 2025", "May 2024");
		assertThat(page.fact("Median pay per year").source()).isEqualTo("BLS, May " + year);
	}

}

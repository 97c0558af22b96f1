package org.waymark.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.DataFiles;
import org.waymark.GuideFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a career suits, and which careers are near it. */
@RealDataTest
class FitTests {

	private static final String FIT = "Is it a good fit?";

	private static final String RELATED = "Related careers";

	private final PageTester pages;

	FitTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@CsvSource({ "registered-nurse, 29-1141", "electrician, 47-2111", "medical-office-administrator, 43-6013",
			"chief-executives, 11-1011" })
	void theRelatedCareersAreThoseOfTheFileInItsOrder(String slug, String soc) {
		Map<String, String> slugs = DataFiles.read("data/occupations/occupations.csv")
			.stream()
			.collect(Collectors.toMap((row) -> row.getField("soc"), (row) -> row.getField("slug")));
		Map<String, List<String>> guides = GuideFiles.all()
			.entrySet()
			.stream()
			.filter((guide) -> !"title".equals(guide.getValue().get("describes")))
			.collect(Collectors.groupingBy((guide) -> String.valueOf(guide.getValue().get("soc")),
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
		List<String> hrefs = rows("related", soc).stream()
			.map((row) -> row.getField("related"))
			.map((other) -> guides.getOrDefault(other, List.of()).size() == 1 ? guides.get(other).get(0)
					: slugs.get(other))
			.map((other) -> "/careers/" + other + "?place=WA")
			.toList();
		Element section = this.pages.open("/careers/" + slug + "?place=WA").section(RELATED);
		assertThat(section.select(".related h4 a").eachAttr("href")).hasSizeGreaterThan(3).isEqualTo(hrefs);
		assertThat(section.select(".related a[aria-label]").eachAttr("href")).hasSameSizeAs(hrefs)
			.allMatch((href) -> href.matches("/compare\\?career=" + slug + "&career=[a-z0-9-]+&place=WA"));
	}

	@Test
	void aRelatedCareerShowsItsLineAndItsMedianInTheReadersPlace() {
		Element card = this.pages.open("/careers/registered-nurse?place=WA")
			.section(RELATED)
			.selectFirst(".related li");
		TestPage other = this.pages.open(card.select("h4 a").attr("href"));
		assertThat(card.select("p").get(0).text()).isEqualTo(other.only(".lead").text());
		assertThat(card.select("b").text()).isEqualTo(other.fact("Median pay per year").value() + " a year");
	}

	@ParameterizedTest
	@CsvSource({ "registered-nurse, 29-1141", "electrician, 47-2111", "medical-office-administrator, 43-6013" })
	void theSkillsAreTheMostImportantOfTheFiles(String slug, String soc) {
		Element section = this.pages.open("/careers/" + slug).section(FIT);
		assertThat(list(section, "Skills that matter most")).isEqualTo(needed(soc, "skill", 6));
		assertThat(list(section, "Knowledge you’ll use")).isEqualTo(needed(soc, "knowledge", 5));
	}

	@ParameterizedTest
	@CsvSource({ "registered-nurse, 29-1141", "chief-executives, 11-1011" })
	void theSoftwareIsThatOfTheFile(String slug, String soc) {
		String text = this.pages.open("/careers/" + slug).section(FIT).text();
		assertThat(text).contains("Often in job postings: " + products(soc, "1") + " Also used: " + products(soc, "0"));
	}

	@Test
	void interestsAndPreparationAreSaidInPlainWords() {
		Element section = this.pages.open("/careers/registered-nurse").section(FIT);
		assertThat(list(section, "Interests")).startsWith("Helping people Social");
		assertThat(section.text()).containsPattern("(Medium|Considerable) preparation needed, according to O\\*NET");
		assertThat(section.select("a.cite")).isNotEmpty();
	}

	/** O*NET does not rate what BLS counts as the rest of a group. */
	@Test
	void aRestGroupHasNoSuchSections() {
		List<String> rated = DataFiles.read("data/occupations/profiles.csv")
			.stream()
			.map((row) -> row.getField("soc"))
			.toList();
		List<String> rest = DataFiles.read("data/occupations/occupations.csv")
			.stream()
			.filter((row) -> row.getField("level").equals("detailed") && !rated.contains(row.getField("soc")))
			.map((row) -> row.getField("slug"))
			.toList();
		assertThat(rest).hasSizeGreaterThan(30)
			.allSatisfy((slug) -> assertThat(this.pages.open("/careers/" + slug).all("main h2, main h3").eachText())
				.isNotEmpty()
				.doesNotContain("Interests", "Skills that matter most", RELATED));
	}

	private static List<NamedCsvRecord> rows(String file, String soc) {
		return DataFiles.read("data/occupations/" + file + ".csv")
			.stream()
			.filter((row) -> row.getField("soc").equals(soc))
			.toList();
	}

	/** The names with how important they are. */
	private static List<String> needed(String soc, String kind, int most) {
		Map<String, NamedCsvRecord> skills = DataFiles.read("data/occupations/en/skills.csv")
			.stream()
			.filter((row) -> row.getField("kind").equals(kind))
			.collect(Collectors.toMap((row) -> row.getField("skill"), (row) -> row));
		return rows("occupation-skills", soc).stream()
			.filter((row) -> skills.containsKey(row.getField("skill")))
			.filter((row) -> importance(row) >= 3)
			.sorted(Comparator.comparing(FitTests::importance).reversed().thenComparing((row) -> row.getField("skill")))
			.limit(most)
			.map((row) -> skills.get(row.getField("skill")).getField("name")
					+ ((importance(row) >= 4) ? " very important" : " important"))
			.toList();
	}

	private static double importance(NamedCsvRecord row) {
		return Double.parseDouble(row.getField("importance"));
	}

	private static String products(String soc, String inDemand) {
		return rows("software", soc).stream()
			.filter((row) -> row.getField("in_demand").equals(inDemand))
			.map((row) -> row.getField("product"))
			.collect(Collectors.joining(", "));
	}

	private static List<String> list(Element section, String heading) {
		return section.select("h3")
			.stream()
			.filter((it) -> it.text().equals(heading))
			.findFirst()
			.orElseThrow()
			.nextElementSibling()
			.select("dt")
			.eachText();
	}

}

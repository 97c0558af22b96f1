package org.waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page and every guide reads at grade 8 or below. */
@RealDataTest
class PageReadabilityTests {

	private static final double GRADE = 8;

	private static final String BLOCKS = "p, li, dd, td, caption, summary, figcaption";

	/** What is no sentence of the page's own, or not for the eye. */
	private static final String LEFT_OUT = "script, style, svg, select, option, a.cite, [aria-hidden=true], .sources-list";

	/** Shorter ones are labels. */
	private static final int WORDS = 5;

	private static final Pattern END = Pattern.compile("[.!?…][”’)]?$");

	/** Names of sources and codes are not the guide's own words. */
	private static final Set<String> NOT_OURS = Set.of("sources", "source", "cost_source", "issuer", "school", "slug",
			"soc", "id", "link", "name", "abbreviation", "resume_words", "agency", "states");

	@Inject
	private PageTester pages;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/careers?q=nurse", "/careers?q=zzzzqqq", "/careers?q=electrician%20salary%20texas",
			"/careers?q=Spokane", "/careers?q=70000", "/careers/groups", "/careers/a-to-z",
			"/careers/medical-office-administrator", "/careers/registered-nurse?place=WA",
			"/careers/electrician?place=CA&year=2024", "/careers/barbers", "/careers/actors?place=WA",
			"/careers/surgeons-all-other", "/careers/medical-secretaries-and-administrative-assistants",
			"/careers/electrician/salary", "/careers/registered-nurse/salary?place=WA&adjusted=true",
			"/careers/chief-executives/salary?year=2024&adjusted=true", "/careers/actors/salary", "/compare",
			"/compare?add=nurse", "/compare?career=registered-nurse&career=electrician&place=WA",
			"/compare?career=barbers&career=electrician&place=WA&place=CA",
			"/programs?career=registered-nurse&place=WA", "/fit", "/fit?title=nurse", "/handout",
			"/handout?career=barbers&career=electrician&from=cashiers&place=WA",
			"/fit?career=registered-nurse&from=cashiers&place=WA", "/fit?career=barbers",
			"/programs/compare?career=registered-nurse&place=WA&college=234711&college=234845",
			"/careers/electrician/apprenticeships?place=OH", "/careers/electrician/apprenticeships?place=CA", "/budget",
			"/budget?place=CT&food=400&pay=60000", "/claims", "/claims/why",
			"/claims/check?q=$40,940&career=medical-office-administrator", "/claims/check?q=28%25", "/states",
			"/states/WA", "/states/GU", "/sources", "/corrections", "/about", "/report?page=/careers/electrician",
			"/report/thanks", "/careers/no-such-career", "/careers/registered-nurse?place=XX", "/nothing" })
	void everyKindOfPageReadsAtGradeEightOrBelow(String address) {
		String elsewhere = this.pages.get(address).getResponse().getRedirectedUrl();
		List<String> sentences = sentences(this.pages.open((elsewhere != null) ? elsewhere : address));
		assertThat(Readability.grade(sentences)).as(() -> address + " " + hardest(sentences))
			.isLessThanOrEqualTo(GRADE);
	}

	@Test
	void everyGuideReadsAtGradeEightOrBelow() {
		Map<String, Double> hard = new TreeMap<>();
		GuideFiles.all().forEach((slug, guide) -> {
			double grade = Readability.grade(GuideFiles.texts(guide, NOT_OURS));
			if (grade > GRADE) {
				hard.put(slug, grade);
			}
		});
		assertThat(hard).isEmpty();
	}

	@Test
	void aPageOfOfficialEnglishIsFound() {
		TestPage page = TestPage.of(200, Jsoup.parse("<main><h1>Pay</h1><p>The administration of occupational "
				+ "compensation information necessitates considerable interpretation.</p><p>Median pay</p></main>"));
		assertThat(sentences(page)).hasSize(1);
		assertThat(Readability.grade(sentences(page))).isGreaterThan(GRADE);
	}

	/** The full sentences of a page, one by one. */
	private static List<String> sentences(TestPage page) {
		Element main = page.only("main").clone();
		main.select(LEFT_OUT).remove();
		List<String> sentences = new ArrayList<>();
		for (Element block : main.select(BLOCKS)) {
			if (block.select(BLOCKS).size() == 1) {
				Readability.sentences(block.text())
					.stream()
					.filter((sentence) -> END.matcher(sentence).find() && Readability.words(sentence).size() >= WORDS)
					.forEach(sentences::add);
			}
		}
		return sentences;
	}

	private static List<String> hardest(List<String> sentences) {
		return sentences.stream()
			.distinct()
			.sorted((one, other) -> Double.compare(Readability.grade(List.of(other)), Readability.grade(List.of(one))))
			.limit(8)
			.toList();
	}

}

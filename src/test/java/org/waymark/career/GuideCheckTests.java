package org.waymark.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.waymark.GuideFiles;
import org.waymark.guide.GuideSection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every guide's file keeps the rules for guides, and every break of a rule is found. Run
 * it alone to see what is wrong with each: {@code ./mvnw test -Dtest=GuideCheckTests}.
 */
class GuideCheckTests {

	private static final String SLUG = "medical-office-administrator";

	static List<String> guides() {
		return GuideFiles.slugs();
	}

	/**
	 * A guide that is overdue is told of, not refused: a date must not stop tomorrow's
	 * build. Its page says so too.
	 */
	@ParameterizedTest
	@MethodSource("guides")
	void everyGuideKeepsTheRules(String slug) {
		Map<String, Object> guide = GuideFiles.all().get(slug);
		if (GuideCheck.overdue(guide, LocalDate.now())) {
			System.out.println(slug + ": overdue: its next check is past");
		}
		assertThat(GuideCheck.problems(guide)).as(slug).isEmpty();
	}

	@Test
	void thereAreThirty() {
		assertThat(guides()).hasSizeGreaterThanOrEqualTo(30);
	}

	@Test
	void everySectionHasASize() {
		assertThat(GuideCheck.sections())
			.containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(GuideSection.TRAINING_REASON,
					GuideSection.INSIDE, GuideSection.WHERE_AND_WHEN, GuideSection.LEADS_TO)));
	}

	@Test
	void whatIsMissingIsFound() {
		assertThat(brokenBy("steps", List.of())).contains("missing: steps has 0 items, expected 5 to 8");
		assertThat(brokenBy("training", GuideFiles.list(guide(), "training").subList(0, 1)))
			.contains("missing: a second way to train, or training_reason");
		Map<String, Object> points = new HashMap<>(points());
		points.put("against", GuideFiles.list(guide(), "points.against").subList(1, 5));
		assertThat(brokenBy("points", points)).contains("missing: as many points against as for");
	}

	@Test
	void whatIsTooLongIsFound() {
		assertThat(brokenBy("summary", "Books visits. ".repeat(13)))
			.contains("too long: summary has more than 25 words");
		assertThat(brokenBy("remote", List.of(Map.of("text", "You can. ".repeat(38), "judgment", true))))
			.contains("too long: more than 75 words in “You can. You can. You can. You can. You can. You can. You ca”");
		assertThat(brokenBy("remote", List.of(Map.of("text", "You " + "may ".repeat(30) + "go.", "judgment", true))))
			.anyMatch((problem) -> problem.startsWith("too long: more than 30 words in “You may"));
	}

	@Test
	void whatIsUnsourcedIsFound() {
		assertThat(brokenBy("remote", List.of(Map.of("text", "One in 10 may.", "judgment", true))))
			.contains("unsourced: remote 1 is a judgment with a figure in it");
		assertThat(brokenBy("training",
				List.of(Map.of("name", "Course", "study", "Terms", "judgment", true, "months", Map.of("min", 1), "cost",
						Map.of("min", 1)), Map.of("name", "Other", "study", "Terms", "judgment", true))))
			.contains("unsourced: training 1 has a fee, a renewal or a time without a source",
					"unsourced: training 1 has a cost without a cost_source");
		List<Object> sources = new ArrayList<>(GuideFiles.list(guide(), "sources"));
		sources.add(Map.of("id", "nobody"));
		assertThat(brokenBy("sources", sources)).containsExactly("unsourced: nothing rests on the source nobody");
	}

	@Test
	void whatReadsAboveGradeNineIsFound() {
		String stilted = "Administrative responsibilities necessitate considerable interpersonal communication.";
		assertThat(brokenBy("fits", List.of(stilted, stilted, stilted, stilted, stilted, stilted, stilted)))
			.anyMatch((problem) -> problem.startsWith("hard to read: fits reads at grade"));
	}

	@Test
	void aWordOfTheSheetIsFound() {
		assertThat(brokenBy("fits", List.of("like to mend things", "like order", "like people", "like quiet")))
			.containsExactly("to avoid: mend in “like to mend things”");
	}

	@Test
	void whatIsCopiedIsFound() {
		String citation = "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics (OEWS), May 2024.";
		assertThat(brokenBy("fits", List.of("a", "b", "c", "d", citation)))
			.anyMatch((problem) -> problem.startsWith("copied: twelve words of another guide"));
	}

	@Test
	void anOverdueGuideIsKnown() {
		Map<String, Object> guide = Map.of("checked", Map.of("next", "2027-11-22"));
		assertThat(GuideCheck.overdue(guide, LocalDate.of(2027, 11, 22))).isFalse();
		assertThat(GuideCheck.overdue(guide, LocalDate.of(2027, 11, 23))).isTrue();
	}

	private static Map<String, Object> guide() {
		return GuideFiles.all().get(SLUG);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> points() {
		return (Map<String, Object>) guide().get("points");
	}

	private static List<String> brokenBy(String key, Object value) {
		Map<String, Object> guide = new HashMap<>(guide());
		guide.put(key, value);
		return GuideCheck.problems(guide);
	}

}

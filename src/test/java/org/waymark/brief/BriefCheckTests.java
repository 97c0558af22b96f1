package org.waymark.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.waymark.BriefFiles;
import org.waymark.DataFiles;
import org.waymark.GuideFiles;
import org.waymark.Readability;

import static org.assertj.core.api.Assertions.assertThat;

/** Every brief's file keeps the rules for briefs, and no two are alike. */
class BriefCheckTests {

	private static final Map<String, Map<String, Object>> BRIEFS = BriefFiles.all();

	/**
	 * Words of advertising, of translations and of the workshop; figures, which have no
	 * source here.
	 */
	private static final Pattern NO_WORDS = Pattern.compile("\\b(?:rewarding|exciting|in demand|fast-paced|passion"
			+ "|crucial|whom|shall|seldom|upon|dear|mend|licence|judgement|colour|BLS|O\\*NET)\\b"
			+ "|\\$\\d|\\d ?(?:percent|%)|[—!;]");

	private static final int RUN = 7;

	private static final double SHARED = 0.05;

	private static final int GRADE = 8;

	@Test
	void everyOccupationHasAGuideOrABrief() {
		Set<String> told = BRIEFS.values()
			.stream()
			.map((brief) -> (String) brief.get("soc"))
			.collect(Collectors.toSet());
		GuideFiles.all().values().forEach((guide) -> {
			if (!"title".equals(guide.get("describes"))) {
				assertThat(told.add((String) guide.get("soc"))).as("a guide and a brief: " + guide.get("soc")).isTrue();
			}
		});
		assertThat(told).containsExactlyInAnyOrderElementsOf(DataFiles.read("data/occupations/en/summaries.csv")
			.stream()
			.map((row) -> row.getField("soc"))
			.toList());
	}

	@Test
	void eachHasEnoughOfEverythingAndAsManyConsAsPros() {
		Map<String, String> wrong = new TreeMap<>();
		BRIEFS.forEach((name, brief) -> {
			Map<?, ?> points = (Map<?, ?>) brief.get("points");
			List<Integer> sizes = List.of(size(brief.get("daily_work")), size(brief.get("steps")),
					size(points.get("for")), size(points.get("against")), size(brief.get("fits")),
					size(brief.get("fits_not")), size(brief.get("look_alikes")), size(brief.get("leads_to")));
			boolean enough = sizes.get(0) >= 5 && sizes.stream().skip(1).limit(5).allMatch((size) -> size >= 3)
					&& sizes.get(6) >= 2 && sizes.get(7) >= 2;
			if (!enough || !sizes.get(2).equals(sizes.get(3))) {
				wrong.put(name, sizes.toString());
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void noneAdvertisesOrHasAFigureWithoutASource() {
		assertThat(NO_WORDS.matcher("A rewarding job.").find()).isTrue();
		assertThat(NO_WORDS.matcher("It pays $40,000.").find()).isTrue();
		Map<String, String> wrong = new TreeMap<>();
		BRIEFS.forEach((name, brief) -> BriefFiles.texts(brief)
			.stream()
			.filter((text) -> NO_WORDS.matcher(text).find())
			.forEach((text) -> wrong.put(name, text)));
		assertThat(wrong).isEmpty();
	}

	@Test
	void eachIsEasyToRead() {
		Map<String, Double> hard = new TreeMap<>();
		BRIEFS.forEach((name, brief) -> {
			double grade = Readability.grade(BriefFiles.texts(brief));
			if (grade > GRADE) {
				hard.put(name, grade);
			}
		});
		assertThat(hard).isEmpty();
	}

	@Test
	void noTwoShareASentenceOrManyRunsOfWords() {
		Map<String, List<String>> namesOf = new HashMap<>();
		Map<String, Integer> sizes = new HashMap<>();
		BRIEFS.forEach((name, brief) -> {
			Set<String> runs = runs(BriefFiles.texts(brief));
			sizes.put(name, runs.size());
			runs.forEach((run) -> namesOf.computeIfAbsent(run, (any) -> new ArrayList<>()).add(name));
		});
		Map<String, Integer> shared = new TreeMap<>();
		namesOf.values()
			.forEach((names) -> names.forEach((one) -> names.stream()
				.filter((other) -> one.compareTo(other) < 0)
				.forEach((other) -> shared.merge(one + " " + other, 1, Integer::sum))));
		Set<String> alike = new TreeSet<>();
		shared.forEach((pair, number) -> {
			String[] names = pair.split(" ");
			if (number > SHARED * Math.min(sizes.get(names[0]), sizes.get(names[1]))) {
				alike.add(pair);
			}
		});
		assertThat(alike).isEmpty();
		assertThat(runs(List.of("One two three four five six seven eight."))).hasSize(2);
	}

	private static Set<String> runs(Collection<String> texts) {
		Set<String> runs = new HashSet<>();
		for (String text : texts) {
			List<String> words = List.of(text.toLowerCase().replaceAll("[^a-z0-9'’ -]", "").trim().split("\\s+"));
			IntStream.rangeClosed(0, words.size() - RUN)
				.forEach((from) -> runs.add(String.join(" ", words.subList(from, from + RUN))));
		}
		return runs;
	}

	private static int size(Object list) {
		return (list instanceof Collection<?> things) ? things.size() : 0;
	}

}

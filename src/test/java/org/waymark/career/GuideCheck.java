package org.waymark.career;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.waymark.GuideFiles;
import org.waymark.Readability;
import org.waymark.WordList;
import org.waymark.guide.GuideSection;

/**
 * What is missing, too long, unsourced, hard to read or copied in a guide's file: what
 * {@code src/docs/writing-a-guide.md} asks for beyond what the loader insists on.
 */
final class GuideCheck {

	/** The highest grade that a section may read at. */
	static final double HIGHEST_GRADE = 9;

	private static final int WORDS_IN_A_TEXT = 75;

	private static final int WORDS_IN_A_SENTENCE = 30;

	private static final int WORDS_IN_THE_SUMMARY = 25;

	/** Sections shorter than this have no grade worth the name. */
	private static final int WORDS_TO_GRADE = 40;

	private static final Pattern FIGURE = Pattern.compile("\\d");

	/** How many items a section has to have, and may have. */
	private static final List<Size> SIZES = List.of(new Size(GuideSection.ABOUT, 2, 4),
			new Size(GuideSection.LOOK_ALIKES, 3, 6), new Size(GuideSection.RELATED, 3, 6),
			new Size(GuideSection.DAILY_WORK, 5, 12), new Size(GuideSection.WORKPLACES, 3, 8),
			new Size(GuideSection.TOOLS, 3, 8), new Size(GuideSection.TECHNICAL_SKILLS, 4, 10),
			new Size(GuideSection.PERSONAL_SKILLS, 4, 8), new Size(GuideSection.STEPS, 5, 8),
			new Size(GuideSection.TRAINING, 1, 6), new Size(GuideSection.PAY_LESS, 2, 6),
			new Size(GuideSection.CERTIFICATIONS, 1, 8), new Size(GuideSection.STATE_RULES, 0, 60),
			new Size(GuideSection.LADDER, 3, 6), new Size(GuideSection.PAY_MOVES, 3, 7),
			new Size(GuideSection.CHALLENGES, 2, 5), new Size(GuideSection.OPENINGS, 2, 5),
			new Size(GuideSection.AUTOMATION, 1, 4), new Size(GuideSection.SPECIALIZATIONS, 2, 8),
			new Size(GuideSection.REMOTE, 1, 4), new Size(GuideSection.ABROAD, 1, 5), new Size(GuideSection.FITS, 4, 8),
			new Size(GuideSection.FITS_NOT, 4, 8), new Size(GuideSection.POINTS_FOR, 5, 8),
			new Size(GuideSection.POINTS_AGAINST, 5, 8), new Size(GuideSection.POINTS_BOTH, 1, 5),
			new Size(GuideSection.ASK_YOURSELF, 4, 8), new Size(GuideSection.QUESTIONS, 6, 10),
			new Size(GuideSection.RESUME_WORDS, 6, 16), new Size(GuideSection.LETTER, 3, 8),
			new Size(GuideSection.INTERVIEW, 5, 10), new Size(GuideSection.JOB_AD, 4, 10),
			new Size(GuideSection.CHECKED, 2, 9), new Size(GuideSection.SOURCES, 5, 40),
			new Size(GuideSection.DIFFERENCES, 0, 9));

	/** Keys whose values are no sentences of the guide's own. */
	private static final Set<String> NO_PROSE = Set.of("slug", "soc", "guide", "id", "source", "cost_source", "per",
			"status", "kind", "publisher", "title", "name", "address", "issuer", "abbreviation", "school", "country",
			"question", "time", "cost", "fee", "resume_words", "job_ad", "sources", "claim", "describes", "in",
			"only_in", "rule", "agency", "link", "tuition", "after");

	private final Map<String, Object> guide;

	private final List<String> problems = new ArrayList<>();

	private final Set<Object> used = new HashSet<>();

	private GuideCheck(Map<String, Object> guide) {
		this.guide = guide;
	}

	/** What is wrong with a guide, each in a line; best none. */
	static List<String> problems(Map<String, Object> guide) {
		GuideCheck check = new GuideCheck(guide);
		check.sizes();
		check.claims();
		check.sourcesAreUsed();
		check.lengths();
		check.reading();
		check.wordsToAvoid();
		check.own();
		return check.problems;
	}

	/** The sections whose sizes are checked. */
	static List<GuideSection> sections() {
		return SIZES.stream().map(Size::section).toList();
	}

	/** Whether its next check is past on a day. */
	static boolean overdue(Map<String, Object> guide, LocalDate today) {
		return date(((Map<?, ?>) guide.get("checked")).get("next")).isBefore(today);
	}

	private static LocalDate date(Object value) {
		return (value instanceof Date date) ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)
				: LocalDate.parse(value.toString());
	}

	private void sizes() {
		for (Size size : SIZES) {
			int found = GuideFiles.list(this.guide, size.path()).size();
			if (found < size.least() || found > size.most()) {
				this.problems.add(((found < size.least()) ? "missing: " : "too long: ") + size.path() + " has " + found
						+ " items, expected " + size.least() + " to " + size.most());
			}
		}
		if (GuideFiles.list(this.guide, GuideSection.TRAINING.key()).size() < 2
				&& !this.guide.containsKey("training_reason")) {
			this.problems.add("missing: a second way to train, or training_reason");
		}
		if (GuideFiles.list(this.guide, GuideSection.POINTS_FOR.key())
			.size() != GuideFiles.list(this.guide, GuideSection.POINTS_AGAINST.key()).size()) {
			this.problems.add("missing: as many points against as for");
		}
	}

	private void claims() {
		for (Size size : SIZES) {
			List<?> items = GuideFiles.list(this.guide, size.path());
			for (int i = 0; i < items.size(); i++) {
				if (items.get(i) instanceof Map<?, ?> item) {
					claim(size.path() + " " + (i + 1), item);
				}
			}
		}
	}

	private void claim(String where, Map<?, ?> item) {
		this.used.add(item.get("source"));
		this.used.add(item.get("cost_source"));
		boolean sourced = item.containsKey("source");
		if (!sourced && (item.containsKey("fee") || item.containsKey("renewal") || item.containsKey("months"))) {
			this.problems.add("unsourced: " + where + " has a fee, a renewal or a time without a source");
		}
		if (item.containsKey("cost") && where.startsWith("training") && !item.containsKey("cost_source")) {
			this.problems.add("unsourced: " + where + " has a cost without a cost_source");
		}
		if (Boolean.TRUE.equals(item.get("judgment")) && !sourced && !where.startsWith("ladder")
				&& GuideFiles.texts(item, NO_PROSE).stream().anyMatch((text) -> FIGURE.matcher(text).find())) {
			this.problems.add("unsourced: " + where + " is a judgment with a figure in it");
		}
		if (Boolean.TRUE.equals(item.get("differs_by_state")) && !item.containsKey("states")) {
			this.problems.add("missing: " + where + " differs by state and does not say how");
		}
	}

	private void sourcesAreUsed() {
		if (this.guide.get("training_reason") instanceof Map<?, ?> reason) {
			this.used.add(reason.get("source"));
		}
		GuideFiles.items(this.guide, "sources")
			.stream()
			.map((source) -> source.get("id"))
			.filter((id) -> !this.used.contains(id))
			.forEach((id) -> this.problems.add("unsourced: nothing rests on the source " + id));
	}

	private void lengths() {
		if (this.guide.get("summary").toString().split("\\s+").length > WORDS_IN_THE_SUMMARY) {
			this.problems.add("too long: summary has more than " + WORDS_IN_THE_SUMMARY + " words");
		}
		for (String text : GuideFiles.texts(this.guide, Set.of("sources", "checked"))) {
			if (Readability.words(text).size() > WORDS_IN_A_TEXT) {
				this.problems.add("too long: more than " + WORDS_IN_A_TEXT + " words in “" + start(text) + "”");
			}
			Readability.sentences(text)
				.stream()
				.filter((sentence) -> Readability.words(sentence).size() > WORDS_IN_A_SENTENCE)
				.forEach((sentence) -> this.problems
					.add("too long: more than " + WORDS_IN_A_SENTENCE + " words in “" + start(sentence) + "”"));
		}
	}

	private static String start(String text) {
		return text.substring(0, Math.min(60, text.length()));
	}

	private void reading() {
		this.guide.forEach((key, value) -> {
			List<String> texts = GuideFiles.texts(value, NO_PROSE);
			double grade = Readability.grade(texts);
			if (!NO_PROSE.contains(key)
					&& texts.stream().mapToInt((text) -> Readability.words(text).size()).sum() > WORDS_TO_GRADE
					&& grade > HIGHEST_GRADE) {
				this.problems.add("hard to read: %s reads at grade %.1f".formatted(key, grade));
			}
		});
	}

	private void wordsToAvoid() {
		GuideFiles.texts(this.guide, NO_PROSE)
			.forEach((text) -> WordList.in(text)
				.forEach((word) -> this.problems.add("to avoid: " + word + " in “" + start(text) + "”")));
	}

	private void own() {
		GuideFiles.texts(this.guide, Set.of("sources"))
			.forEach((text) -> SeedShingles.in(text)
				.forEach((words) -> this.problems.add("copied: twelve words of another guide: “" + words + "”")));
	}

	/** The least and the most items of a section. */
	private record Size(GuideSection section, int least, int most) {

		String path() {
			return this.section.key();
		}

	}

}

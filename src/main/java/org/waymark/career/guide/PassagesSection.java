package org.waymark.career.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.career.section.InShort;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;

/**
 * A section of short pieces.
 *
 * @param part what is said of it
 * @param passages the pieces
 */
public record PassagesSection(Part part, Passages passages) implements Section {

	/** All sections that are nothing but pieces. */
	static Stream<Section> all(Passages passages) {
		return Stream
			.of(new Part(PageSection.WHAT, work(passages)), new Part(PageSection.DAY, workplace(passages)),
					new Part(PageSection.POINTS, points(passages)), new Part(PageSection.MARKET, market(passages)),
					new Part(PageSection.WAYS, ways(passages)), new Part(PageSection.QUESTIONS, questions(passages)),
					new Part(PageSection.TOOLKIT, toolkit(passages)),
					new Part(PageSection.DIFFERENCES, differences(passages)))
			.map((part) -> new PassagesSection(part, passages));
	}

	private static String work(Passages passages) {
		return InShort.listed("the job in short", passages.counted(GuideSection.DAILY_WORK, "typical task"));
	}

	private static String workplace(Passages passages) {
		return InShort.listed(passages.counted(GuideSection.WORKPLACES, "workplace"),
				passages.counted(GuideSection.TOOLS, "tool"), passages.counted(GuideSection.TECHNICAL_SKILLS, "skill"),
				passages.counted(GuideSection.PERSONAL_SKILLS, "personal quality", "personal qualities"));
	}

	private static String points(Passages passages) {
		String counts = InShort.listed(passages.counted(GuideSection.POINTS_FOR, "pro"),
				passages.counted(GuideSection.POINTS_AGAINST, "con"));
		String first = Stream.of(GuideSection.POINTS_FOR, GuideSection.POINTS_AGAINST)
			.flatMap((section) -> passages.titles(section).stream().limit(1))
			.map((title) -> "“" + title + "”")
			.collect(Collectors.joining(" and "));
		return (counts == null) ? null : counts + ", such as " + first;
	}

	private static String market(Passages passages) {
		return InShort.listed(
				passages.counted(GuideSection.OPENINGS, "reason workers are needed", "reasons workers are needed"),
				passages.counted(GuideSection.CHALLENGES, "difficulty", "difficulties"),
				passages.any(GuideSection.AUTOMATION) ? "what automation changes" : null);
	}

	private static String ways(Passages passages) {
		return InShort.listed(passages.counted(GuideSection.SPECIALIZATIONS, "specialization"),
				passages.any(GuideSection.REMOTE) ? "work from home" : null,
				passages.any(GuideSection.ABROAD) ? String.join(", ", passages.titles(GuideSection.ABROAD)) : null);
	}

	private static String questions(Passages passages) {
		List<String> questions = passages.titles(GuideSection.QUESTIONS);
		return questions.isEmpty() ? null : InShort.count(questions.size(), "answer") + "; first: " + questions.get(0);
	}

	private static String toolkit(Passages passages) {
		return InShort.listed(passages.any(GuideSection.RESUME_WORDS) ? "resume keywords" : null,
				passages.any(GuideSection.LETTER) ? "cover letter outline" : null,
				passages.any(GuideSection.JOB_AD) ? "sample job posting" : null,
				passages.counted(GuideSection.INTERVIEW, "interview question"));
	}

	private static String differences(Passages passages) {
		return InShort
			.some(passages.titles(GuideSection.DIFFERENCES).stream().map((claim) -> "“" + claim + "”").toList());
	}

}

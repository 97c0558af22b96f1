package org.waymark.career.guide;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.career.section.InShort;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.text.Messages;

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
			.of(new Part(PageSection.WHAT, passages.inShort(GuideSection.ABOUT, GuideSection.DAILY_WORK)),
					new Part(PageSection.DAY,
							passages.inShort(GuideSection.WORKPLACES, GuideSection.TOOLS, GuideSection.TECHNICAL_SKILLS,
									GuideSection.PERSONAL_SKILLS)),
					new Part(PageSection.MARKET,
							passages.inShort(GuideSection.OPENINGS, GuideSection.CHALLENGES, GuideSection.AUTOMATION)),
					new Part(PageSection.WAYS, ways(passages)), new Part(PageSection.QUESTIONS, questions(passages)),
					new Part(PageSection.TOOLKIT,
							passages.inShort(GuideSection.RESUME_WORDS, GuideSection.LETTER, GuideSection.JOB_AD,
									GuideSection.INTERVIEW)),
					new Part(PageSection.DIFFERENCES, InShort.some(quoted(passages.titles(GuideSection.DIFFERENCES)))))
			.map((part) -> new PassagesSection(part, passages));
	}

	private static String ways(Passages passages) {
		return Passages.line(Stream.concat(passages.held(GuideSection.SPECIALIZATIONS, GuideSection.REMOTE),
				passages.titles(GuideSection.ABROAD).stream()));
	}

	private static String questions(Passages passages) {
		List<String> questions = passages.titles(GuideSection.QUESTIONS);
		return questions.isEmpty() ? null
				: Messages.say("guide.in-short.questions", questions.size(), questions.get(0));
	}

	private static List<String> quoted(List<String> titles) {
		return titles.stream().map((title) -> Messages.say("guide.quote", title)).toList();
	}

}

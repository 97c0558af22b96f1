package org.waymark.career.guide;

import java.time.LocalDate;
import java.util.List;

import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.Guide;
import org.waymark.guide.GuideSection;
import org.waymark.guide.GuideSource;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * The sources of a guide and how they were checked.
 *
 * @param part what is said of it
 * @param checkedOn when the editors checked it
 * @param nextCheck when they will again
 * @param overdue whether that day is past
 * @param what what they checked
 * @param sources where the facts are from, in the order of their numbers
 */
public record CheckedSection(Part part, String checkedOn, String nextCheck, boolean overdue, List<Passage> what,
		List<CheckedSource> sources) implements Section {

	static CheckedSection of(Guide guide, Passages passages, LocalDate today) {
		String checked = Formats.date(guide.checkedOn());
		return new CheckedSection(
				new Part(PageSection.CHECKED, Messages.say("guide.in-short.checked", guide.sources().size(), checked)),
				checked, Formats.date(guide.nextCheck()), guide.nextCheck().isBefore(today),
				passages.of(GuideSection.CHECKED), guide.sources().stream().map(CheckedSection::source).toList());
	}

	private static CheckedSource source(GuideSource source) {
		String year = (source.published() != null) ? ", " + source.published() : "";
		return new CheckedSource("source-" + source.id(), source.publisher() + ": " + source.title() + year,
				source.address());
	}

	/** A source, with what to print of it and where it stands. */
	public record CheckedSource(String anchor, String text, String address) {
	}

}

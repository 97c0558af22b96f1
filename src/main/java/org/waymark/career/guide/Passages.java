package org.waymark.career.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waymark.career.section.InShort;
import org.waymark.guide.GuideSection;
import org.waymark.guide.Note;

/**
 * The short pieces of a guide.
 *
 * @param bySection them by their section of the guide
 */
public record Passages(Map<GuideSection, List<Passage>> bySection) {

	/** Those of a career without a guide. */
	static final Passages NONE = new Passages(Map.of());

	static Passages of(GuideInPlace in) {
		return new Passages(
				in.guide()
					.notes()
					.stream()
					.collect(
							Collectors
								.groupingBy(Note::section,
										Collectors.mapping(
												(note) -> new Passage(note.title(), note.text(), note.aside(),
														in.mark(note.source(), note.judgement())),
												Collectors.toList()))));
	}

	/** The pieces of a section; none if the guide does not have it. */
	public List<Passage> of(GuideSection section) {
		return this.bySection.getOrDefault(section, List.of());
	}

	/** What stands over a section. */
	public String heading(GuideSection section) {
		return section.label();
	}

	/** Whether there are any of some sections. */
	public boolean any(GuideSection... sections) {
		return Arrays.stream(sections).anyMatch(this.bySection::containsKey);
	}

	/** How many a section has, in words; null for none. */
	public String counted(GuideSection section, String one, String many) {
		return InShort.count(of(section).size(), one, many);
	}

	/** How many a section has, in words; null for none. */
	public String counted(GuideSection section, String thing) {
		return InShort.count(of(section).size(), thing);
	}

	/** The titles of a section's pieces. */
	List<String> titles(GuideSection section) {
		return of(section).stream().map(Passage::title).toList();
	}

}

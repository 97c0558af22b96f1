package org.waymark.career.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
														in.mark(note.source(), note.judgment())),
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

	/** What there is in some sections, in a line; null for nothing. */
	String inShort(GuideSection... sections) {
		return line(held(sections));
	}

	/** The same, each by itself. */
	Stream<String> held(GuideSection... sections) {
		return Arrays.stream(sections)
			.filter(this.bySection::containsKey)
			.map((section) -> section.holds(of(section).size()));
	}

	/** Some words in a line; null for none. */
	static String line(Stream<String> words) {
		String line = words.collect(Collectors.joining(", "));
		return line.isEmpty() ? null : line;
	}

	/** The titles of a section's pieces. */
	List<String> titles(GuideSection section) {
		return of(section).stream().map(Passage::title).toList();
	}

}

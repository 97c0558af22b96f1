package org.waymark.career.guide;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.waymark.career.section.RelatedCareers;
import org.waymark.guide.Guide;
import org.waymark.guide.GuideSource;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.Program;

/**
 * A guide with all that its sections are made of.
 *
 * @param guide the guide
 * @param neighbors the occupations that it mentions, as seen from the reader's place
 * @param preparations what a way to train takes and costs in the reader's place
 * @param citations the marks of the site's own sources
 * @param marks the marks of the guide's sources, by their id
 */
public record GuideInPlace(Guide guide, RelatedCareers neighbors, Function<Program, Preparation> preparations,
		Map<String, Citation> citations, Map<String, Mark> marks) {

	/** Numbers the guide's sources. */
	public static GuideInPlace of(Guide guide, RelatedCareers neighbors, Function<Program, Preparation> preparations,
			Map<String, Citation> citations) {
		Map<String, Mark> marks = new TreeMap<>();
		for (GuideSource source : guide.sources()) {
			String number = String.valueOf(marks.size() + 1);
			marks.put(source.id(), new Mark(number, "#source-" + source.id(),
					Messages.say("guide.mark.source", number, source.publisher())));
		}
		return new GuideInPlace(guide, neighbors, preparations, citations, marks);
	}

	/** The mark of what a source says, or the editors judge; null for neither. */
	Mark mark(String source, boolean judgment) {
		return (source != null) ? this.marks.get(source) : judgment ? Mark.judgment() : null;
	}

}

package org.waymark.career;

import java.util.List;
import java.util.Map;

import org.waymark.career.GuideView.Mark;
import org.waymark.place.Place;
import org.waymark.wage.Standpoint;
import org.waymark.web.Formats;

/**
 * What the law asks of those who do the work in the reader's state, as far as the guide
 * knows.
 *
 * @param place the state, as it stands in a sentence
 * @param lines what it asks
 * @param nothing what is said if it asks for nothing that the guide knows; null if it
 * does
 * @param checked when that was checked
 */
record LawView(String place, List<Line> lines, String nothing, String checked) {

	/**
	 * What a guide knows of a state.
	 * @param marks the marks of the guide's sources, by their id
	 * @return null for the nation
	 */
	static LawView of(Guide guide, Standpoint from, Map<String, Mark> marks) {
		Place place = from.place();
		if (place.nation()) {
			return null;
		}
		List<LawLine> lines = LawWords.lines(guide.certifications(), guide.stateRules(), place);
		return new LawView(place.inSentence(),
				lines.stream()
					.map((line) -> new Line(line, (line.source() != null) ? marks.get(line.source()) : null))
					.toList(),
				lines.isEmpty() ? LawWords.nothing(guide.certifications(), guide.stateRules(), from) : null,
				Formats.date(guide.head().checkedOn()));
	}

	/** Something that the law asks, with the mark of its source, which may be null. */
	record Line(LawLine law, Mark mark) {
	}

}

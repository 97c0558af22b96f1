package org.waymark.career;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
	 * @param marks the marks of the guide's sources
	 * @return null for the nation
	 */
	static LawView of(Guide guide, Standpoint from, Function<String, Mark> marks) {
		Place place = from.place();
		if (place.nation()) {
			return null;
		}
		List<Line> lines = new ArrayList<>(LawWords.required(guide.certifications(), place)
			.map((item) -> new Line(LawWords.status(item, from.places()), item.fullName(), item.asksFor(),
					item.issuer(), null, mark(item.source(), marks)))
			.toList());
		guide.stateRules()
			.stream()
			.filter((rule) -> rule.of(place.abbreviation()))
			.map((rule) -> new Line(LawWords.rule(rule.rule()), null, rule.text(), rule.agency(), rule.link(),
					mark(rule.source(), marks)))
			.forEach(lines::add);
		return new LawView(place.inSentence(), lines,
				lines.isEmpty() ? LawWords.nothing(guide.certifications(), guide.stateRules(), from) : null,
				Formats.date(guide.head().checkedOn()));
	}

	private static Mark mark(String source, Function<String, Mark> marks) {
		return (source != null) ? marks.apply(source) : null;
	}

	/**
	 * Something that the law asks.
	 *
	 * @param status whether it is required
	 * @param name what the license is called; may be null
	 * @param text what it takes; may be null
	 * @param agency who gives it or says so; may be null
	 * @param link the agency's own page; may be null
	 * @param mark its source; may be null
	 */
	record Line(String status, String name, String text, String agency, String link, Mark mark) {
	}

}

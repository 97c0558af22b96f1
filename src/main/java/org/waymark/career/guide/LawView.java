package org.waymark.career.guide;

import java.util.List;

import org.waymark.guide.Guide;
import org.waymark.guide.LawLine;
import org.waymark.guide.LawWords;
import org.waymark.text.Formats;
import org.waymark.wage.PlaceAndYear;

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
public record LawView(String place, List<LawEntry> lines, String nothing, String checked) {

	/** What a guide knows of the reader's state; null for the nation. */
	static LawView of(GuideInPlace in) {
		Guide guide = in.guide();
		PlaceAndYear from = in.neighbors().from();
		if (from.state().nation()) {
			return null;
		}
		List<LawLine> lines = LawWords.lines(guide.certifications(), guide.stateRules(), from.state());
		return new LawView(from.state().inSentence(), lines.stream().map((line) -> line(line, in)).toList(),
				lines.isEmpty() ? LawWords.nothing(guide.certifications(), guide.stateRules(), from) : null,
				Formats.date(guide.checkedOn()));
	}

	private static LawEntry line(LawLine line, GuideInPlace in) {
		return new LawEntry(line.status(), line.what(), line.more(),
				(line.name() != null) ? withoutDot(line.agency()) : line.agency(), line.link(),
				in.mark(line.source(), false));
	}

	/** The page puts an end to the sentence. */
	private static String withoutDot(String issuer) {
		return (issuer != null && issuer.endsWith(".")) ? issuer.substring(0, issuer.length() - 1) : issuer;
	}

	/**
	 * Something that the law asks.
	 *
	 * @param status whether it is required
	 * @param what what the license is called, or the rule in a sentence
	 * @param text what it takes, or more of the rule; may be null
	 * @param agency who gives it or says so; may be null
	 * @param link the agency's own page; may be null
	 * @param mark its source; may be null
	 */
	public record LawEntry(String status, String what, String text, String agency, String link, Mark mark) {

		/** Whether there is more to tell than what it is. */
		public boolean more() {
			return this.text != null || this.agency != null;
		}

	}

}

package org.waymark.career.brief;

import org.waymark.brief.Brief;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * What a brief is, and when it was written.
 *
 * @param part what is said of it
 * @param written when it was written
 */
record AboutSection(Part part, String written) implements Section {

	static AboutSection of(Brief brief) {
		String written = Formats.date(brief.written());
		return new AboutSection(Part.ofBrief(PageSection.ABOUT, Messages.say("brief.about.in-short", written)),
				written);
	}

}

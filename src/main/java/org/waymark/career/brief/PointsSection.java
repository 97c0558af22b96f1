package org.waymark.career.brief;

import java.util.List;

import org.waymark.brief.Brief;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.text.Messages;

/**
 * Pros and cons.
 *
 * @param part what is said of it
 * @param pros what speaks for it
 * @param cons what speaks against it
 */
record PointsSection(Part part, List<String> pros, List<String> cons) implements Section {

	static PointsSection of(Brief brief) {
		List<String> pros = brief.texts(GuideSection.POINTS_FOR);
		List<String> cons = brief.texts(GuideSection.POINTS_AGAINST);
		return new PointsSection(
				Part.ofBrief(PageSection.POINTS, Messages.say("brief.points.in-short", pros.size(), cons.size())), pros,
				cons);
	}

}

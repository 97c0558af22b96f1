package org.waymark.career.brief;

import java.util.List;

import org.waymark.brief.Brief;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.text.Messages;

/**
 * What one does, where and when.
 *
 * @param part what is said of it
 * @param inside the jobs that a catch-all occupation is made of; empty for any other
 * @param tasks what one does
 * @param whereAndWhen where and when one works
 */
record WorkSection(Part part, List<String> inside, List<String> tasks, String whereAndWhen) implements Section {

	static WorkSection of(Brief brief) {
		List<String> tasks = brief.texts(GuideSection.DAILY_WORK);
		return new WorkSection(Part.ofBrief(PageSection.WHAT, Messages.say("brief.work.in-short", tasks.size())),
				brief.texts(GuideSection.INSIDE), tasks, brief.texts(GuideSection.WHERE_AND_WHEN).get(0));
	}

}

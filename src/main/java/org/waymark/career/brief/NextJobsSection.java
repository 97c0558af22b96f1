package org.waymark.career.brief;

import java.util.List;

import org.waymark.career.guide.LookAlikesSection.LookAlikeJob;
import org.waymark.career.section.InShort;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;

/**
 * The jobs that a career leads to.
 *
 * @param part what is said of it
 * @param jobs the jobs
 */
record NextJobsSection(Part part, List<LookAlikeJob> jobs) implements Section {

	static NextJobsSection of(List<LookAlikeJob> jobs) {
		return new NextJobsSection(
				Part.ofBrief(PageSection.NEXT, InShort.some(jobs.stream().map(LookAlikeJob::name).toList())), jobs);
	}

}

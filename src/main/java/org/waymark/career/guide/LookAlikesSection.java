package org.waymark.career.guide;

import java.util.List;

import org.waymark.career.section.InShort;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.guide.LookAlike;

/**
 * Jobs that are easily taken for it.
 *
 * @param part what is said of it
 * @param jobs the jobs
 */
public record LookAlikesSection(Part part, List<LookAlikeJob> jobs) implements Section {

	static LookAlikesSection of(GuideInPlace in) {
		return of(jobs(in, GuideSection.LOOK_ALIKES));
	}

	/** The section with some jobs. */
	public static LookAlikesSection of(List<LookAlikeJob> jobs) {
		return new LookAlikesSection(
				new Part(PageSection.CONFUSED, InShort.some(jobs.stream().map(LookAlikeJob::name).toList())), jobs);
	}

	/** The jobs of a section that tells its own from others. */
	static List<LookAlikeJob> jobs(GuideInPlace in, GuideSection section) {
		return in.guide()
			.lookAlikes()
			.stream()
			.filter((job) -> job.section() == section)
			.map((job) -> job(in, job))
			.toList();
	}

	private static LookAlikeJob job(GuideInPlace in, LookAlike job) {
		String href = (job.leadsTo() != null) ? in.neighbors().guide(job.leadsTo())
				: in.neighbors().href(job.soc(), in.guide().slug());
		return new LookAlikeJob(job.name(), job.difference(), href, in.mark(job.source(), job.judgment()));
	}

	/**
	 * A job that is told from this one; {@code href} and {@code mark} may be null.
	 */
	public record LookAlikeJob(String name, String difference, String href, Mark mark) {
	}

}

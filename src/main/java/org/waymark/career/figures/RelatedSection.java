package org.waymark.career.figures;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.career.guide.LookAlikesSection.LookAlikeJob;
import org.waymark.career.section.InShort;
import org.waymark.career.section.NearestMedian;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.RelatedCareers;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.occupation.Career;
import org.waymark.source.Citation;
import org.waymark.web.Address;

/**
 * Other careers for whoever likes this one.
 *
 * @param part what is said of it
 * @param jobs those that a guide names
 * @param careers those of the occupations that are most like it, the nearest first
 * @param wages the source of what they pay
 * @param likeness the source of what is like it
 */
public record RelatedSection(Part part, List<LookAlikeJob> jobs, List<Similar> careers, Citation wages,
		Citation likeness) implements Section {

	/**
	 * Other careers.
	 * @param career the career
	 * @param jobs those that its guide names
	 * @param socs the codes of the occupations that are most like it, the nearest first
	 * @param neighbors those occupations
	 * @param wages the source of what they pay
	 * @param likeness the source of what is like it
	 */
	public static RelatedSection of(Career career, List<LookAlikeJob> jobs, List<String> socs, RelatedCareers neighbors,
			Citation wages, Citation likeness) {
		List<Similar> careers = socs.stream()
			.flatMap((soc) -> neighbors.standingFor(soc).stream())
			.map((other) -> similar(career, other, neighbors))
			.toList();
		List<String> names = Stream.concat(jobs.stream().map(LookAlikeJob::name), careers.stream().map(Similar::name))
			.distinct()
			.toList();
		return new RelatedSection(new Part(PageSection.RELATED, InShort.some(names)), jobs, careers, wages, likeness);
	}

	private static Similar similar(Career career, Career other, RelatedCareers neighbors) {
		Address both = Address.of("/compare").with("career", List.of(career.slug(), other.slug()));
		return new Similar(other.name(), neighbors.href(other), other.summary(), neighbors.median(other.soc()),
				Addresses.in(both, neighbors.from()).toString());
	}

	/** What stands over those that a guide names. */
	public String jobsHeading() {
		return GuideSection.RELATED.label();
	}

	/** A career that is much like it. */
	public record Similar(String name, String href, String summary, NearestMedian median, String compareHref) {
	}

}

package org.waymark.career;

import java.util.List;

import org.waymark.career.section.RelatedCareers;
import org.waymark.occupation.Career;

/**
 * The job titles inside an occupation that have a guide.
 *
 * @param inside the occupation that the career is a job title inside of; null if it is
 * one
 * @param others the job titles, but the career itself
 */
record JobTitles(RelatedCareers.Named inside, List<RelatedCareers.Named> others) {

	static JobTitles of(Career career, List<Career> titles, RelatedCareers neighbors) {
		return new JobTitles(
				career.jobTitle() ? neighbors.standingFor(career.soc()).map(neighbors::named).orElse(null) : null,
				titles.stream().filter((title) -> !title.equals(career)).map(neighbors::named).toList());
	}

	/** Whether an occupation has any. */
	public boolean any() {
		return this.inside == null && !this.others.isEmpty();
	}

}

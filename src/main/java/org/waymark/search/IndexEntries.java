package org.waymark.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.brief.Briefs;
import org.waymark.guide.Certification;
import org.waymark.guide.Guides;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.outlook.Projection;
import org.waymark.search.CareerIndex.CareerDocument;

/** Gathers what the index holds of careers. */
@Component
class IndexEntries {

	/**
	 * Occupations that gather what fits nowhere else; nobody means them by a word that a
	 * real occupation has too.
	 */
	private static final String REST = "All Other";

	private static final float REST_COUNTS = 0.02f;

	private final Occupations occupations;

	private final Guides guides;

	private final Briefs briefs;

	IndexEntries(Occupations occupations, Guides guides, Briefs briefs) {
		this.occupations = occupations;
		this.guides = guides;
		this.briefs = briefs;
	}

	/**
	 * An entry for each career, in their order; titles are read one career at a time, as
	 * all of them take a lot of room. The job titles of an occupation lead to its own
	 * page, not to those of the job titles inside it that have a guide.
	 */
	Stream<CareerDocument> of(List<Career> careers) {
		Map<String, Occupation> bySoc = this.occupations
			.withGroups(careers.stream().map(Career::soc).distinct().toList());
		Map<String, Projection> projections = this.occupations.projections();
		return careers.stream().map((career) -> {
			Occupation occupation = bySoc.get(career.soc());
			String about = Objects.requireNonNullElse(career.summary(), "") + " "
					+ bySoc.get(occupation.majorGroup()).name();
			return new CareerDocument(career.name(), official(career, occupation), career.soc(), about,
					career.guided() ? "" : this.briefs.work(career.soc()),
					weight(occupation, projections.get(career.soc())),
					career.jobTitle() ? List.of() : this.occupations.titles(career.soc()), credentials(career));
		});
	}

	/** The licenses and certifications that its guide names. */
	private List<String> credentials(Career career) {
		return this.guides.of(career)
			.stream()
			.flatMap((guide) -> guide.certifications().stream())
			.flatMap(IndexEntries::names)
			.toList();
	}

	/** What one is called by; one that has no letters of its own is nobody's search. */
	private static Stream<String> names(Certification item) {
		return (item.abbreviation() != null)
				? Stream.concat(Stream.of(item.name()), Stream.of(item.abbreviation().split(", | or ")))
				: Stream.empty();
	}

	/** The name that BLS has for it, if it is called otherwise here; else null. */
	private static String official(Career career, Occupation occupation) {
		return (career.jobTitle() || occupation.name().equals(career.name())) ? null : occupation.name();
	}

	/** Thousands of jobs, the self-employed included. */
	private static float weight(Occupation occupation, Projection projection) {
		float jobs = (projection != null) ? projection.employmentBase().max(BigDecimal.ONE).floatValue() : 1;
		return jobs * (occupation.title().contains(REST) ? REST_COUNTS : 1);
	}

}

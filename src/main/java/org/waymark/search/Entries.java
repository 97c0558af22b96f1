package org.waymark.search;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.Projection;

/** Gathers what the index holds of careers. */
@Component
class Entries {

	/**
	 * Occupations that gather what fits nowhere else; nobody means them by a word that a
	 * real occupation has too.
	 */
	private static final String REST = "All Other";

	private static final float REST_COUNTS = 0.02f;

	private final Occupations occupations;

	Entries(Occupations occupations) {
		this.occupations = occupations;
	}

	/**
	 * An entry for each career, in their order. The job titles of an occupation lead to
	 * its own page, not to each guide that uses its figures.
	 */
	List<CareerIndex.Entry> of(List<Career> careers) {
		Map<String, Occupation> bySoc = this.occupations
			.withGroups(careers.stream().map(Career::soc).distinct().toList());
		Map<String, Projection> projections = this.occupations.projections();
		Map<String, List<String>> titles = this.occupations.titles();
		return careers.stream().map((career) -> {
			Occupation occupation = bySoc.get(career.soc());
			boolean own = occupation.slug().equals(career.slug());
			Collection<String> leading = own ? titles.getOrDefault(career.soc(), List.of()) : List.of();
			String about = Objects.requireNonNullElse(career.summary(), "") + " "
					+ bySoc.get(occupation.majorGroup()).name();
			return new CareerIndex.Entry(career.name(), career.soc(), about,
					weight(occupation, projections.get(career.soc())), leading);
		}).collect(Collectors.toList());
	}

	/** Thousands of jobs, the self-employed included. */
	private static float weight(Occupation occupation, Projection projection) {
		float jobs = (projection != null) ? projection.employment2024().max(BigDecimal.ONE).floatValue() : 1;
		return jobs * (occupation.title().contains(REST) ? REST_COUNTS : 1);
	}

}

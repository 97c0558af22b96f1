package org.waymark.career;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.career.CareerPage.FitSection;
import org.waymark.career.CareerPage.Related;
import org.waymark.chart.Cell;
import org.waymark.occupation.Career;
import org.waymark.occupation.Profile;
import org.waymark.occupation.Skill;
import org.waymark.occupation.Software;
import org.waymark.source.Citation;
import org.waymark.web.Address;

/** Writes who a career suits: interests, skills and software, and the careers near it. */
final class FitView {

	private static final int SKILLS = 6;

	private static final int KNOWLEDGE = 5;

	private FitView() {
	}

	/**
	 * The section on whom it suits.
	 * @param profile how O*NET rates the occupation; null if it does not
	 * @param needed the skills and the knowledge that it needs
	 * @param software the software that is used there
	 * @param source where all that comes from
	 */
	static FitSection section(Profile profile, List<Skill> needed, List<Software> software, Citation source) {
		return new FitSection((profile != null) ? profile.interests() : List.of(),
				(profile != null) ? profile.preparation() : null, top(needed, false, SKILLS),
				top(needed, true, KNOWLEDGE), names(software, true), names(software, false), source);
	}

	/** The careers of the occupations that are most like this one, the nearest first. */
	static List<Related> related(Career career, List<String> socs, RelatedCareers neighbors) {
		return socs.stream()
			.flatMap((soc) -> neighbors.standingFor(soc).stream())
			.map((other) -> new Related(other.name(), neighbors.href(other), other.summary(),
					Cell.withUnit(neighbors.median(other.soc())),
					Addresses
						.in(Address.of("/compare").with("career", List.of(career.slug(), other.slug())),
								neighbors.from())
						.toString()))
			.toList();
	}

	private static List<Skill> top(List<Skill> needed, boolean knowledge, int most) {
		return needed.stream().filter((skill) -> skill.knowledge() == knowledge).limit(most).toList();
	}

	private static List<String> names(List<Software> software, boolean inDemand) {
		Stream<Software> kept = software.stream().filter((one) -> one.inDemand() == inDemand);
		return kept.map(Software::product).toList();
	}

}

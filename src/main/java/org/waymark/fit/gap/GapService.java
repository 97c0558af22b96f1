package org.waymark.fit.gap;

import java.util.List;

import org.springframework.stereotype.Service;

import org.waymark.fit.gap.GapSection.RatedCareer;
import org.waymark.fit.gap.GapSection.WaysToLearn;
import org.waymark.occupation.Career;
import org.waymark.occupation.profile.Profiles;
import org.waymark.occupation.profile.Skill;
import org.waymark.source.Sources;

/** Puts O*NET's ratings of two careers beside each other. */
@Service
public class GapService {

	private final Profiles profiles;

	private final Sources sources;

	GapService(Profiles profiles, Sources sources) {
		this.profiles = profiles;
		this.sources = sources;
	}

	/**
	 * What carries over and what has to grow.
	 * @param known the career that the reader knows
	 * @param career the other one
	 * @param ways how people learn what that takes
	 */
	public GapSection between(Career known, Career career, WaysToLearn ways) {
		List<Skill> ratings = this.profiles.ratings(career.soc());
		return GapSection.of(new RatedCareer(known, this.profiles.ratings(known.soc())),
				new RatedCareer(career, ratings), ways,
				ratings.stream().findFirst().map((skill) -> this.sources.citations().get(skill.source())).orElse(null));
	}

}

package org.waymark.fit.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.brief.Brief;
import org.waymark.brief.Briefs;
import org.waymark.fit.readiness.CareerDemands.SourcesCited;
import org.waymark.guide.Guide;
import org.waymark.guide.Guides;
import org.waymark.license.Licenses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.conditions.WorkConditionsService;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Profiles;
import org.waymark.source.Sources;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.PlaceAndYear;

/** Gathers what careers ask. */
@Service
public class ReadinessService {

	private final Occupations occupations;

	private final Preparations preparations;

	private final Guides guides;

	private final Briefs briefs;

	private final Licenses licenses;

	private final WorkConditionsService conditions;

	private final Profiles profiles;

	private final Sources sources;

	ReadinessService(Occupations occupations, Preparations preparations, Guides guides, Briefs briefs,
			Licenses licenses, WorkConditionsService conditions, Profiles profiles, Sources sources) {
		this.occupations = occupations;
		this.preparations = preparations;
		this.guides = guides;
		this.briefs = briefs;
		this.licenses = licenses;
		this.conditions = conditions;
		this.profiles = profiles;
		this.sources = sources;
	}

	/**
	 * What a career asks in a place.
	 * @param have the keys of what the reader has; what is not on the list counts for
	 * nothing
	 */
	public ReadinessSection of(Career career, PlaceAndYear from, List<String> have) {
		CareerDemands demands = demands(career, from);
		EducationChecks education = new EducationChecks(demands);
		WorkChecks work = new WorkChecks(demands);
		List<StageCheck> stages = education.stages();
		List<CheckSection> sections = Stream
			.of(education.education(stages), new LicenseChecks(demands).section(), work.certifications(),
					education.experience(stages), work.conditions(), work.tools(), work.self())
			.filter(CheckSection::told)
			.toList();
		return ReadinessSection
			.of(new Readiness(demands, new CheckList(sections, stages, demands.counted()).having(have)));
	}

	private CareerDemands demands(Career career, PlaceAndYear from) {
		Projection projection = this.occupations.projections().get(career.soc());
		List<Preparation> ways = this.preparations.of(career, projection, from.state());
		int usual = Preparations.usual(ways);
		Optional<Guide> guide = this.guides.of(career);
		Optional<Brief> brief = guide.isPresent() ? Optional.empty() : this.briefs.of(career.soc());
		return new CareerDemands(career, from, projection, ways.get(usual), usual == ways.size() - 1,
				guide.orElse(null), brief.orElse(null), this.licenses.of(career.soc()),
				this.conditions.of(career.soc()).orElse(null), this.profiles.software(career.soc()),
				new SourcesCited(this.sources.citations(), this.profiles.source(), this.licenses.source()));
	}

}

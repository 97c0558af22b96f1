package org.waymark.state;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.place.Place;
import org.waymark.program.ProgramFacts;
import org.waymark.program.ProgramVintages;
import org.waymark.program.award.Completions;
import org.waymark.program.college.CollegesByArea;
import org.waymark.source.Citation;
import org.waymark.source.Source;

/** Writes which colleges are in an area. */
@Component
class SchoolsSectionFactory {

	private final CollegesByArea colleges;

	private final Completions completions;

	private final ProgramVintages vintages;

	SchoolsSectionFactory(CollegesByArea colleges, Completions completions, ProgramVintages vintages) {
		this.colleges = colleges;
		this.completions = completions;
		this.vintages = vintages;
	}

	SchoolsSection of(Place area, Map<String, Source> sources) {
		Map<ProgramFacts, Citation> citations = Stream.of(ProgramFacts.values())
			.collect(Collectors.toMap(Function.identity(),
					(facts) -> sources.get(this.vintages.of(facts).source()).cite()));
		return SchoolsSection.of(area, this.colleges.in(area.code()), (college) -> this.completions.of(college.id()),
				this.vintages.of(ProgramFacts.AWARDS).year(), citations);
	}

}

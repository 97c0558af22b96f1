package org.waymark.career.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.career.section.LabeledValue;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.occupation.Career;
import org.waymark.occupation.education.AttainmentLevel;
import org.waymark.occupation.education.EducationAttainment;
import org.waymark.occupation.education.EducationService;
import org.waymark.occupation.education.RequiredEducation;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.source.Sources;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;

/** Gathers how people get into a work. */
@Component
public class EntrySectionFactory {

	private final EducationService education;

	private final Apprenticeships apprenticeships;

	private final Sources sources;

	EntrySectionFactory(EducationService education, Apprenticeships apprenticeships, Sources sources) {
		this.education = education;
		this.apprenticeships = apprenticeships;
		this.sources = sources;
	}

	/**
	 * How people get into an occupation.
	 * @param career the occupation
	 * @param projection what BLS says of it; may be null
	 * @param timeAndCost how long it takes and what it costs, by the one rule for all
	 * @param from the reader's place
	 */
	public EntrySection of(Career career, Projection projection, List<Fact> timeAndCost, PlaceAndYear from) {
		String soc = career.soc();
		Map<String, Citation> citations = this.sources.citations();
		Education typical = Optional.ofNullable(projection).flatMap(Education::of).orElse(null);
		EducationAttainment workers = this.education.attainment(soc).orElse(null);
		RequiredEducation required = this.education.required(soc).orElse(null);
		return new EntrySection(new Part(PageSection.ENTRY, inShort(soc, typical, workers), "entry"),
				EducationWords.compared(typical, workers, required), typical(projection, typical),
				(projection != null) ? citations.get(projection.source()) : null,
				(workers != null) ? WorkerEducationPart.of(workers, this.education.ofAllWorkers(), citations) : null,
				EducationWords.required(required), (required != null) ? citations.get(required.source()) : null,
				ApprenticeshipPart.of(career, this.apprenticeships, from, this.sources.byId()), timeAndCost);
	}

	private String inShort(String soc, Education typical, EducationAttainment workers) {
		String education = (typical != null) ? typical.label() : Messages.say("career.entry.in-short.varies");
		if (this.apprenticeships.exists(soc)) {
			return Messages.say("career.entry.in-short.apprenticeships", education);
		}
		return (workers == null) ? education
				: Messages.say("career.entry.in-short.degree", education, workers.orMore(AttainmentLevel.BACHELOR));
	}

	private static List<LabeledValue> typical(Projection projection, Education typical) {
		if (projection == null) {
			return List.of();
		}
		return List.of(
				new LabeledValue(Messages.say("career.facts.label.education"),
						(typical != null) ? typical.label() : Messages.say("career.entry.varies")),
				new LabeledValue(Messages.say("career.entry.experience"), Outlook.experience(projection)),
				new LabeledValue(Messages.say("career.entry.training"), Outlook.training(projection)));
	}

}

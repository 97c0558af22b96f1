package org.waymark.career.figures;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.occupation.Career;
import org.waymark.program.ProgramVintages;
import org.waymark.program.accreditation.Accreditors;
import org.waymark.program.field.StudyFields;
import org.waymark.source.Citation;
import org.waymark.wage.PlaceAndYear;

/** Writes what people study for the work. */
@Component
public class StudySectionFactory {

	private final StudyFields fields;

	private final Accreditors accreditors;

	private final ProgramVintages vintages;

	StudySectionFactory(StudyFields fields, Accreditors accreditors, ProgramVintages vintages) {
		this.fields = fields;
		this.accreditors = accreditors;
		this.vintages = vintages;
	}

	/** The section of a career for a place. */
	public StudySection of(Career career, PlaceAndYear from, Map<String, Citation> citations) {
		return StudySection.of(career, this.accreditors.of(career.soc()).orElse(null), this.fields.of(career.soc()),
				from, this.vintages, citations);
	}

}

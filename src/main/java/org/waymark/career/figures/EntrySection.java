package org.waymark.career.figures;

import java.util.List;

import org.waymark.career.section.LabeledValue;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.source.Citation;
import org.waymark.source.Fact;

/**
 * How people get into a work, from figures alone.
 *
 * @param part what is said of it
 * @param compared what the sources say of education, side by side
 * @param typical what BLS says is typical; empty if it has no projection
 * @param projections where that comes from
 * @param workers which education workers have; null if that is not known
 * @param required which education it takes to be hired, as O*NET was told
 * @param asked where that comes from; null if O*NET has no answer
 * @param apprenticeships whether there are apprenticeships
 * @param timeAndCost how long it takes and what it costs
 */
public record EntrySection(Part part, String compared, List<LabeledValue> typical, Citation projections,
		WorkerEducationPart workers, String required, Citation asked, ApprenticeshipPart apprenticeships,
		List<Fact> timeAndCost) implements Section {
}

package org.waymark.career.guide;

import java.util.List;

import org.waymark.career.guide.StepsSection.ShownStep;
import org.waymark.career.guide.TrainingSection.TrainingWay;
import org.waymark.guide.GuideSection;
import org.waymark.source.Citation;
import org.waymark.web.Printed;

/**
 * A guide on one sheet, for printing.
 *
 * @param steps the steps
 * @param ways the ways to train
 * @param certifications the certifications and licenses that exist in the reader's place
 * @param pros what speaks for the career
 * @param cons what speaks against it
 * @param wages the source of the wages
 * @param outlook the source of the outlook
 * @param checked how many sources the guide has and when they were checked
 * @param printed what stands on each sheet
 */
public record GuideSheet(List<ShownStep> steps, List<TrainingWay> ways, List<CertificationsSection.Item> certifications,
		List<Passage> pros, List<Passage> cons, Citation wages, Citation outlook, String checked, Printed printed) {

	static GuideSheet of(StepsSection steps, TrainingSection training, CertificationsSection certifications,
			CheckedSection checked, Citation wages, Citation outlook, Printed printed) {
		Passages passages = training.passages();
		return new GuideSheet(steps.steps(), training.ways(), certifications.here(),
				passages.of(GuideSection.POINTS_FOR), passages.of(GuideSection.POINTS_AGAINST), wages, outlook,
				checked.part().brief(), printed);
	}

}

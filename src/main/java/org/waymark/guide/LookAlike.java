package org.waymark.guide;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.YamlMap;

/**
 * Another job that a guide tells its own from.
 *
 * @param section the look-alikes, which are easily taken for it, or the related, other
 * ways for the same interests
 * @param name what it is called
 * @param soc its own occupation; null for a job title in a brief
 * @param leadsTo the guide on it; null if the guide names none
 * @param difference what sets it apart; null for a job that a brief leads to
 * @param source the id of the guide's source for it; may be null
 * @param judgment whether it is the editors' judgment
 */
@Embeddable
public record LookAlike(@Enumerated(EnumType.STRING) GuideSection section, String name, String soc, String leadsTo,
		String difference, String source, boolean judgment) {

	static LookAlike of(GuideSection section, YamlMap job, References known) {
		return new LookAlike(section, job.text("name"), job.code("soc", known.occupations()),
				job.optionalCode("guide", known.guides()), job.text("difference"), known.source(job),
				job.flag("judgment"));
	}

	/** A job that the editors tell of from what they know, without a source. */
	public static LookAlike own(GuideSection section, YamlMap job, Codes occupations) {
		return new LookAlike(section, job.text("name"), job.optionalCode("soc", occupations), null,
				(section == GuideSection.LOOK_ALIKES) ? job.text("difference") : null, null, true);
	}

}

package org.waymark.guide;

import jakarta.persistence.Embeddable;

import org.waymark.dataset.file.YamlMap;

/**
 * A rung of the ladder from the first job upwards.
 *
 * @param title what the job is called
 * @param soc its own occupation
 * @param yearsMin the years of experience from which one finds people on it; may be null
 * @param yearsMax the years of experience up to which; null for the last rung
 * @param focus what the work is about
 * @param wayUp how one gets to the next rung; may be null
 * @param judgment whether the years are the editors' judgment
 * @param source the id of the guide's source for it; may be null
 */
@Embeddable
public record Rung(String title, String soc, Integer yearsMin, Integer yearsMax, String focus, String wayUp,
		boolean judgment, String source) {

	static Rung of(YamlMap rung, References known) {
		return new Rung(rung.text("title"), rung.code("soc", known.occupations()), rung.optionalInteger("years.min"),
				rung.optionalInteger("years.max", "years.min"), rung.text("focus"), rung.optionalText("way_up"),
				rung.flag("judgment"), known.sourceBesideJudgment(rung));
	}

}

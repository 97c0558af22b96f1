package org.waymark.guide;

import jakarta.persistence.Embeddable;

import org.waymark.dataset.file.YamlMap;

/**
 * A step on the way into a career.
 *
 * @param title what to do
 * @param text how and why
 * @param timeTaken how long it takes, in words; null where no source says
 * @param cost what it costs, in words; null where no source says
 * @param nextWeek what one can do about it next week; may be null
 * @param source the id of the guide's source for it; may be null
 * @param judgment whether it is the editors' judgment
 */
@Embeddable
public record Step(String title, String text, String timeTaken, String cost, String nextWeek, String source,
		boolean judgment) {

	static Step of(YamlMap step, References known) {
		return new Step(step.text("title"), step.text("text"), step.optionalText("time"), step.optionalText("cost"),
				step.optionalText("next"), known.source(step), step.flag("judgment"));
	}

	/** A step that the editors tell from what they know, without a source. */
	public static Step own(YamlMap step) {
		return new Step(step.text("title"), step.text("text"), null, null, null, null, true);
	}

}

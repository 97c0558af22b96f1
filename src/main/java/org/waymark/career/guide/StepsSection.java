package org.waymark.career.guide;

import java.util.List;

import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.text.Messages;

/**
 * The way into a career.
 *
 * @param part what is said of it
 * @param steps the steps
 */
public record StepsSection(Part part, List<ShownStep> steps) implements Section {

	static StepsSection of(GuideInPlace in) {
		return of(in.guide()
			.steps()
			.stream()
			.map((step) -> new ShownStep(step.title(), step.text(), step.timeTaken(), step.cost(), step.nextWeek(),
					in.mark(step.source(), step.judgment())))
			.toList());
	}

	/** The section with some steps. */
	public static StepsSection of(List<ShownStep> steps) {
		return new StepsSection(new Part(PageSection.STEPS, brief(steps)), steps);
	}

	private static String brief(List<ShownStep> steps) {
		return steps.isEmpty() ? null : Messages.say("guide.in-short.steps", steps.size(), steps.get(0).title(),
				steps.get(steps.size() - 1).title());
	}

	/**
	 * A step; {@code time}, {@code cost}, {@code nextWeek} and {@code mark} may be null.
	 */
	public record ShownStep(String title, String text, String time, String cost, String nextWeek, Mark mark) {
	}

}

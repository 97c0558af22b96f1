package org.waymark.career.guide;

import java.util.List;

import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.PreparationWords;
import org.waymark.training.Program;
import org.waymark.training.tuition.Tuition;

/**
 * How to train for a career.
 *
 * @param part what is said of it
 * @param ways the ways to train
 * @param passages why one trains, and how to pay less
 */
public record TrainingSection(Part part, List<TrainingWay> ways, Passages passages) implements Section {

	static TrainingSection of(GuideInPlace in, Passages passages) {
		List<TrainingWay> ways = in.guide().programs().stream().map((program) -> way(in, program)).toList();
		return new TrainingSection(new Part(PageSection.TRAINING, brief(ways, passages)), ways, passages);
	}

	private static TrainingWay way(GuideInPlace in, Program program) {
		Preparation preparation = in.preparations().apply(program);
		return new TrainingWay(program.name(), program.school(),
				new Time(program.timed() ? PreparationWords.time(preparation) : null,
						program.paid() ? Messages.say("guide.training.paid") : null,
						in.mark(program.source(), program.judgment())),
				cost(in, program, preparation), program.study());
	}

	private static Cost cost(GuideInPlace in, Program program, Preparation preparation) {
		Mark mark = in.mark(program.costSource(), false);
		Tuition tuition = preparation.tuition();
		if (tuition == null && program.ownPrice() == null) {
			return new Cost(null, null, null, program.costNote(), mark);
		}
		return new Cost(PreparationWords.cost(preparation), PreparationWords.costNote(preparation),
				(tuition != null) ? in.citations().get(tuition.source()) : null, program.costNote(), mark);
	}

	private static String brief(List<TrainingWay> ways, Passages passages) {
		if (ways.isEmpty()) {
			return passages.inShort(GuideSection.PAY_LESS);
		}
		TrainingWay first = ways.get(0);
		return (first.time().text() == null) ? Messages.say("guide.in-short.training", ways.size(), first.name())
				: Messages.say("guide.in-short.training-and-time", ways.size(), first.name(), first.time().text());
	}

	/** A way to train; {@code school} may be null. */
	public record TrainingWay(String name, String school, Time time, Cost cost, String study) {
	}

	/** How long it takes, and in words whether one is paid; all may be null. */
	public record Time(String text, String paid, Mark mark) {
	}

	/**
	 * What it costs; {@code basis} says what that is the price of, {@code citation} where
	 * it is from. All may be null.
	 */
	public record Cost(String text, String basis, Citation citation, String note, Mark mark) {
	}

}

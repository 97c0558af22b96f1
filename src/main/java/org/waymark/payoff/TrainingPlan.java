package org.waymark.payoff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.occupation.Career;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.PreparationWords;
import org.waymark.training.Preparations;
import org.waymark.web.BadParameterException;

/**
 * How the reader prepares for a career: one of the ways, with the reader's own figures
 * where there are any.
 *
 * @param career the career
 * @param ways what to choose from, by name
 * @param usual the number of the one that is taken unless the reader takes another
 * @param chosen the number of the chosen one
 * @param preparation what it takes and costs
 * @param ownMonths whether the months of study are the reader's own
 * @param ownDollars whether the cost is the reader's own
 */
record TrainingPlan(Career career, List<String> ways, int usual, int chosen, Preparation preparation, boolean ownMonths,
		boolean ownDollars) {

	/**
	 * The plan for a career.
	 * @param trained the career
	 * @param query what the reader asks for and assumes
	 */
	static TrainingPlan of(TrainedCareer trained, PayoffQuery query) {
		Assumptions assumptions = query.assumptions();
		String slug = trained.career().slug();
		List<Preparation> all = trained.preparations();
		int usual = Preparations.usual(all);
		int chosen = assumptions.ways().getOrDefault(slug, usual);
		if (chosen >= all.size()) {
			String parameter = "way." + slug;
			throw new BadParameterException(parameter, String.valueOf(chosen),
					Messages.say("payoff.expected.way", all.size() - 1), query.page().without(parameter));
		}
		Integer months = assumptions.months().get(slug);
		Integer dollars = assumptions.costs().get(slug);
		return new TrainingPlan(trained.career(), all.stream().map(Preparation::name).toList(), usual, chosen,
				all.get(chosen).with(months, dollars), months != null, dollars != null);
	}

	/** Months of study in the usual case. */
	int months() {
		return this.preparation.way().study().usual();
	}

	/** Dollars in the usual case. */
	int dollars() {
		return this.preparation.way().dollars().usual();
	}

	/** All that is assumed, in words. */
	String assumed() {
		String words = PreparationWords.assumed(this.preparation);
		if (this.ownMonths && this.ownDollars) {
			return Messages.say("payoff.plan.own-figures", words);
		}
		if (this.ownMonths) {
			return Messages.say("payoff.plan.own-months", words);
		}
		return this.ownDollars ? Messages.say("payoff.plan.own-cost", words) : words;
	}

	/** What stands behind the figures, for the form. */
	String origin() {
		return Stream
			.of(Messages.say("payoff.plan.used", assumed()), this.preparation.note(),
					PreparationWords.cases(this.preparation))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	/** The id of the source of the cost; null if there is none. */
	String source() {
		return (this.preparation.tuition() != null) ? this.preparation.tuition().source() : null;
	}

}

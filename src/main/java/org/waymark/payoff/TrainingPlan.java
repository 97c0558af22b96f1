package org.waymark.payoff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.cashflow.SchoolYear;
import org.waymark.cashflow.Span;
import org.waymark.occupation.Career;
import org.waymark.text.Formats;
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
 * @param tuition what a school year costs by the reader's own figure; null if the reader
 * has none
 * @param ownTuition whether the cost is worked out from it
 */
record TrainingPlan(Career career, List<String> ways, int usual, int chosen, Preparation preparation, boolean ownMonths,
		boolean ownDollars, Integer tuition, boolean ownTuition) {

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
		Integer tuition = assumptions.tuitions().get(slug);
		boolean ownTuition = tuition != null && dollars == null && (months != null || all.get(chosen).schooled());
		Preparation preparation = ownTuition ? at(all.get(chosen), months, tuition)
				: all.get(chosen).with(months, dollars);
		return new TrainingPlan(trained.career(), all.stream().map(Preparation::name).toList(), usual, chosen,
				preparation, months != null, dollars != null, tuition, ownTuition);
	}

	/** A preparation of as many months as the reader says, or as it takes. */
	private static Preparation at(Preparation preparation, Integer months, int tuition) {
		return (months != null)
				? preparation.with(months, new SchoolYear(Span.of(tuition)).cost(Span.of(months)).usual())
				: preparation.at(tuition);
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
		if (this.ownTuition) {
			String year = Formats.dollars(this.tuition);
			return this.ownMonths ? Messages.say("payoff.plan.own-months-and-tuition", words, year)
					: Messages.say("payoff.plan.own-tuition", words, year);
		}
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
					PreparationWords.cases(this.preparation), unused())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	/** That the price of a year changes nothing; null if it does, or if there is none. */
	private String unused() {
		return (this.tuition == null || this.ownTuition) ? null : this.ownDollars
				? Messages.say("payoff.plan.tuition-and-cost") : Messages.say("payoff.plan.tuition-unused");
	}

	/** What a school year costs by the rule; null where no school year is counted. */
	Integer usualTuition() {
		return (this.preparation.tuition() != null && this.preparation.schooled())
				? Integer.valueOf(this.preparation.tuition().year().dollars().usual()) : null;
	}

	/** The id of the source of the cost; null if there is none. */
	String source() {
		return (this.preparation.tuition() != null) ? this.preparation.tuition().source() : null;
	}

}

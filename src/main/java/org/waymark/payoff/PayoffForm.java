package org.waymark.payoff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.cashflow.CashFlow;
import org.waymark.payoff.PayoffSectionFactory.PayoffResult;
import org.waymark.text.Messages;
import org.waymark.training.Durations;
import org.waymark.training.degree.TrainingSource;
import org.waymark.wage.Measure;
import org.waymark.web.Address;
import org.waymark.web.Choice;
import org.waymark.web.Parameters;

/**
 * The assumptions, so that the reader can change them.
 *
 * @param questions the assumptions on all paths
 * @param now what starting work now pays, as it stands in its field; empty for the
 * default
 * @param nowDefault what the default is and where it comes from
 * @param plans the assumptions on each career
 * @param kept what else stands in the address and is to stay there
 */
record PayoffForm(List<Question> questions, String now, String nowDefault, List<PlanForm> plans,
		List<Address.Parameter> kept) {

	static PayoffForm of(PayoffQuery query, PayoffResult worked) {
		Assumptions assumptions = query.assumptions();
		return new PayoffForm(questions(assumptions),
				(assumptions.now() != null) ? String.valueOf(assumptions.now()) : "", worked.wages().standard(),
				worked.careers().stream().map((path) -> plan(path.plan())).toList(),
				query.page().only("career", "place", "year", "figure").parameters());
	}

	private static List<Question> questions(Assumptions assumptions) {
		return List.of(
				question("start", Messages.say("payoff.form.start"), Assumptions.STARTS, Parameters::name,
						Measure::label, assumptions.start()),
				question("growth", Messages.say("payoff.form.growth"), numbers(0, Assumptions.MOST_GROWTH),
						String::valueOf, Durations::years, assumptions.growth()),
				question("years", Messages.say("payoff.form.years"), numbers(CashFlow.LEAST_YEARS, CashFlow.MOST_YEARS),
						String::valueOf, Durations::years, assumptions.years()),
				question("work", Messages.say("payoff.form.work"), List.of(Assumptions.Work.values()), Parameters::name,
						Assumptions.Work::label, assumptions.work()),
				question("adjusted", Messages.say("payoff.form.adjusted"), List.of(false, true), String::valueOf,
						(adjusted) -> Messages.say("payoff.form.adjusted-" + adjusted), assumptions.adjusted()));
	}

	private static PlanForm plan(TrainingPlan plan) {
		List<Choice> ways = IntStream.range(0, plan.ways().size())
			.mapToObj((way) -> new Choice((way == plan.usual()) ? "" : String.valueOf(way), plan.ways().get(way),
					way == plan.chosen()))
			.toList();
		return new PlanForm(plan.career().slug(), plan.career().name(), ways, plan.months(), plan.dollars(),
				plan.ownMonths(), plan.ownDollars(), plan.tuition(), plan.usualTuition(), plan.origin(),
				plan.preparation().source());
	}

	private static <T> Question question(String parameter, String label, List<T> answers, Function<T, String> value,
			Function<T, String> words, T chosen) {
		return new Question(parameter, label, Choice.of(answers, value, words, chosen));
	}

	private static List<Integer> numbers(int from, int to) {
		return Stream.iterate(from, (number) -> number <= to, (number) -> number + 1).toList();
	}

	/** An assumption on all paths, with the answers to choose from. */
	record Question(String parameter, String label, List<Choice> answers) {
	}

	/**
	 * How one trains for a career, as the reader may change it.
	 *
	 * @param slug the career's name in addresses
	 * @param name its name
	 * @param ways the ways to train
	 * @param months the months of training
	 * @param dollars the cost of training
	 * @param ownMonths whether the months are the reader's own
	 * @param ownDollars whether the cost is the reader's own
	 * @param tuition what a school year costs by the reader's own figure; null for none
	 * @param usualTuition what it costs by the rule; null if none is counted
	 * @param origin where these come from
	 * @param source where the length is said; null if that is not one document
	 */
	record PlanForm(String slug, String name, List<Choice> ways, int months, int dollars, boolean ownMonths,
			boolean ownDollars, Integer tuition, Integer usualTuition, String origin, TrainingSource source) {
	}

}

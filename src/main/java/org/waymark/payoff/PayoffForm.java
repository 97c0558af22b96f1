package org.waymark.payoff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.path.Course;
import org.waymark.payoff.PayoffSection.PlanView;
import org.waymark.payoff.PayoffSection.Question;
import org.waymark.wage.Measure;
import org.waymark.web.Choice;

/** Writes the assumptions so that the reader can change them. */
final class PayoffForm {

	private PayoffForm() {
	}

	static List<Question> questions(Assumptions assumptions) {
		return List.of(
				question("start", "Starting pay", Assumptions.STARTS, Measure::parameter, Measure::label,
						assumptions.start()),
				question("growth", "Pay reaches the median after", numbers(0, Assumptions.MOST_GROWTH), String::valueOf,
						(years) -> PayoffWords.count(years, "year"), assumptions.growth()),
				question("years", "Years to compare", numbers(Course.LEAST_YEARS, Course.MOST_YEARS), String::valueOf,
						(years) -> PayoffWords.count(years, "year"), assumptions.years()),
				question("work", "Work while training", List.of(Assumptions.Work.values()), Assumptions.Work::parameter,
						Assumptions.Work::label, assumptions.work()),
				question("adjusted", "Cost of living", List.of(false, true), String::valueOf,
						(adjusted) -> adjusted ? "pay adjusted for cost of living" : "pay as published",
						assumptions.adjusted()));
	}

	static List<PlanView> plans(List<PathOutcome> careers) {
		return careers.stream().map((path) -> plan(path.plan())).toList();
	}

	private static PlanView plan(TrainingPlan plan) {
		List<Choice> ways = IntStream.range(0, plan.ways().size())
			.mapToObj((way) -> new Choice((way == plan.usual()) ? "" : String.valueOf(way), plan.ways().get(way),
					way == plan.chosen()))
			.toList();
		return new PlanView(plan.career().slug(), plan.career().name(), ways, plan.months(), plan.dollars(),
				plan.ownMonths(), plan.ownDollars(), plan.origin(), plan.preparation().source());
	}

	private static <T> Question question(String parameter, String label, List<T> answers, Function<T, String> value,
			Function<T, String> words, T chosen) {
		return new Question(parameter, label,
				answers.stream()
					.map((answer) -> new Choice(value.apply(answer), words.apply(answer), answer.equals(chosen)))
					.toList());
	}

	private static List<Integer> numbers(int from, int to) {
		return Stream.iterate(from, (number) -> number <= to, (number) -> number + 1).toList();
	}

}

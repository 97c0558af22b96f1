package org.waymark.payoff;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.waymark.cashflow.BreakEven;
import org.waymark.cashflow.BreakEvenSpan;
import org.waymark.cashflow.CareerPath;
import org.waymark.cashflow.Case;
import org.waymark.cashflow.CashFlow;
import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;

/**
 * A path that takes part in the comparison.
 *
 * @param name the career, or starting work now
 * @param plan how people train for it; null for starting work now
 * @param start what it pays at first
 * @param later what it pays later
 * @param instead the state whose pay it is as the reader's area has none; else null
 * @param before what the work before it pays, in words; null if there is none
 * @param cashFlows what it costs and pays over the years in each case; empty if its pay
 * is not known
 * @param reason why there is none; null if there is
 */
record PathOutcome(String name, TrainingPlan plan, Figure start, Figure later, Place instead, String before,
		Map<Case, CashFlow> cashFlows, String reason) {

	/** Starting work now at a wage that stays. */
	static PathOutcome now(Figure wage, Assumptions assumptions) {
		String name = Messages.say("payoff.result.now");
		if (wage.missing()) {
			return new PathOutcome(name, null, wage, wage, null, null, Map.of(), wage.text());
		}
		CareerPath path = CareerPath.startNow(PathFigures.dollars(wage), wage.capped());
		return new PathOutcome(name, null, wage, wage, null, null, cashFlows((which) -> path, assumptions), null);
	}

	/** A career's path, if BLS publishes the yearly pay of all its parts there. */
	static PathOutcome of(TrainingPlan plan, PathWages wages, Assumptions assumptions) {
		PathFigures figures = PathFigures.of(plan.career().soc(), plan.preparation(), wages, assumptions);
		Figure missing = figures.missing().orElse(null);
		Map<Case, CashFlow> cashFlows = (missing != null) ? Map.of()
				: cashFlows((which) -> figures.path(which, assumptions), assumptions);
		return new PathOutcome(plan.career().name(), plan, figures.start(), figures.later(),
				wages.insteadOf(plan.career().soc()), figures.beforeWords(assumptions.growth()), cashFlows,
				(missing != null) ? missing.text() : null);
	}

	boolean known() {
		return !this.cashFlows.isEmpty();
	}

	/** Its cash flow in the usual case; null if its pay is not known. */
	CashFlow cashFlow() {
		return this.cashFlows.get(Case.USUAL);
	}

	/** When it breaks even with another, whose own time and money are the usual ones. */
	BreakEvenSpan breakEven(PathOutcome other) {
		return new BreakEvenSpan(breakEven(Case.LOW, other), breakEven(Case.USUAL, other), breakEven(Case.HIGH, other));
	}

	private BreakEven breakEven(Case which, PathOutcome other) {
		return BreakEven.of(this.cashFlows.get(which), other.cashFlow());
	}

	private static Map<Case, CashFlow> cashFlows(Function<Case, CareerPath> paths, Assumptions assumptions) {
		Map<Case, CashFlow> cashFlows = new EnumMap<>(Case.class);
		for (Case which : Case.values()) {
			cashFlows.put(which, new CashFlow(paths.apply(which), assumptions.years()));
		}
		return cashFlows;
	}

}

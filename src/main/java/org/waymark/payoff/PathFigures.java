package org.waymark.payoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.cashflow.CareerPath;
import org.waymark.cashflow.Case;
import org.waymark.cashflow.Dollars;
import org.waymark.cashflow.EarlierWork;
import org.waymark.cashflow.Earnings;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Training;
import org.waymark.cashflow.Way;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * The published figures that a career's path is worked out from.
 *
 * @param way its stages
 * @param start what the work pays at first
 * @param later what it pays later
 * @param resident what a residency pays; null without one
 * @param before what the job that leads there pays at first; null if there is none
 * @param beforeLater what that job pays later; null if there is none
 * @param meanwhile what other work pays while training; null without such work
 */
record PathFigures(Way way, Figure start, Figure later, Figure resident, Figure before, Figure beforeLater,
		Figure meanwhile) {

	/**
	 * The figures of a path. Residents are among those who are paid least, so that the
	 * tenth percentile stands in for their pay, and the career's own pay begins at the
	 * 25th.
	 */
	static PathFigures of(String soc, Preparation preparation, PathWages wages, Assumptions assumptions) {
		Way way = preparation.way();
		WageEstimate own = wages.of(soc);
		boolean resident = way.has(StageKind.RESIDENCY);
		WageEstimate before = way.has(StageKind.EXPERIENCE) ? wages.of(preparation.leadsFrom().soc()) : null;
		boolean works = !way.study().none() && assumptions.work().halves() > 0;
		return new PathFigures(way, own.get(resident ? Measure.ANNUAL_P25 : assumptions.start()), own.median(),
				resident ? own.get(Measure.ANNUAL_P10) : null,
				(before != null) ? before.get(assumptions.start()) : null, (before != null) ? before.median() : null,
				works ? wages.now() : null);
	}

	/** A figure that is needed and not known. */
	Optional<Figure> missing() {
		return Stream.of(this.start, this.later, this.resident, this.before, this.beforeLater, this.meanwhile)
			.filter((figure) -> figure != null && figure.missing())
			.findFirst();
	}

	/** The path in one case. */
	CareerPath path(Case which, Assumptions assumptions) {
		Dollars meanwhile = (this.meanwhile == null) ? Dollars.ZERO
				: dollars(this.meanwhile).times(assumptions.work().halves()).share(1, 2).rounded();
		Training training = new Training(Math.min(this.way.study().in(which), Training.MOST_MONTHS),
				Dollars.of(this.way.dollars().in(which)), meanwhile);
		return new CareerPath(training, earlier(which, assumptions.growth()),
				pay(this.start, this.later, assumptions.growth()));
	}

	/** What the work before the career's own pays, in words; null if there is none. */
	String beforeWords(int growth) {
		if (this.resident != null) {
			return Messages.say("payoff.pay.residency", this.resident.text(),
					this.way.months(StageKind.RESIDENCY).usual());
		}
		if (this.before != null) {
			return Messages.say("payoff.pay.leading-there", this.before.text(), this.beforeLater.text(), growth,
					this.way.months(StageKind.EXPERIENCE).usual());
		}
		return null;
	}

	private List<EarlierWork> earlier(Case which, int growth) {
		List<EarlierWork> earlier = new ArrayList<>();
		int residency = this.way.months(StageKind.RESIDENCY).in(which);
		if (residency > 0) {
			earlier.add(new EarlierWork(residency, pay(this.resident, this.resident, 0)));
		}
		int experience = this.way.months(StageKind.EXPERIENCE).in(which);
		if (experience > 0) {
			earlier.add(new EarlierWork(experience, pay(this.before, this.beforeLater, growth)));
		}
		return earlier;
	}

	private static Earnings pay(Figure start, Figure later, int growth) {
		return new Earnings(dollars(start), dollars(later), growth, start.capped() || later.capped());
	}

	static Dollars dollars(Figure figure) {
		return new Dollars(figure.amount()).rounded();
	}

}

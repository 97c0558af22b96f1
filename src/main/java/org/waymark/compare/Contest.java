package org.waymark.compare;

import org.waymark.path.CareerPath;
import org.waymark.path.Course;
import org.waymark.path.Dollars;
import org.waymark.path.Pay;
import org.waymark.path.Training;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;

/**
 * A path that takes part in the comparison.
 *
 * @param name the career, or starting work now
 * @param plan how one trains for it; null for starting work now
 * @param start what it pays at first
 * @param later what it pays later
 * @param course what it costs and pays over the years; null if its pay is not known
 * @param reason why there is none; null if there is
 */
record Contest(String name, Plan plan, Figure start, Figure later, Course course, String reason) {

	/** Starting work now at a wage that stays. */
	static Contest now(Figure wage, Assumptions assumptions) {
		if (wage.missing()) {
			return new Contest("Start work now", null, wage, wage, null, wage.text());
		}
		Dollars dollars = dollars(wage);
		Pay pay = new Pay(dollars, dollars, 0, wage.capped());
		return new Contest("Start work now", null, wage, wage,
				Course.of(new CareerPath(Training.NONE, pay), assumptions.years()), null);
	}

	/** A career's path, if BLS publishes its yearly pay there. */
	static Contest of(Contender contender, Plan plan, Figure wageNow, Assumptions assumptions) {
		org.waymark.wage.Pay wages = assumptions.adjusted() ? contender.adjusted() : contender.pay();
		Figure start = wages.get(assumptions.start());
		Figure later = wages.get(Measure.ANNUAL_MEDIAN);
		Figure missing = start.missing() ? start : later.missing() ? later : null;
		if (missing == null && plan.months() > 0 && assumptions.work().halves() > 0 && wageNow.missing()) {
			missing = wageNow;
		}
		if (missing != null) {
			return new Contest(contender.name(), plan, start, later, null, missing.text());
		}
		Dollars earned = wageNow.missing() ? Dollars.ZERO
				: dollars(wageNow).times(assumptions.work().halves()).share(1, 2).rounded();
		CareerPath path = new CareerPath(new Training(plan.months(), Dollars.of(plan.dollars()), earned),
				new Pay(dollars(start), dollars(later), assumptions.growth(), start.capped() || later.capped()));
		return new Contest(contender.name(), plan, start, later, Course.of(path, assumptions.years()), null);
	}

	boolean known() {
		return this.course != null;
	}

	private static Dollars dollars(Figure figure) {
		return new Dollars(figure.amount()).rounded();
	}

}

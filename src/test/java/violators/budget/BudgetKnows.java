package violators.budget;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class BudgetKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

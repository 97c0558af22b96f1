package violators.salary;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class SalaryKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

package violators.wage;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class WageKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

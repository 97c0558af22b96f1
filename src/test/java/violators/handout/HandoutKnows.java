package violators.handout;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class HandoutKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

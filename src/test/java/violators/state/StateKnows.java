package violators.state;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class StateKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

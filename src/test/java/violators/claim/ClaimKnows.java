package violators.claim;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class ClaimKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

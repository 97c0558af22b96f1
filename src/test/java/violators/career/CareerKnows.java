package violators.career;

import violators.compare.CompareKnows;

/** Knows a feature that it must not know. */
public class CareerKnows {

	public String ask(CompareKnows other) {
		return other.toString();
	}

}

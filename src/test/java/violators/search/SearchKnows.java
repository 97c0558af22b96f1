package violators.search;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class SearchKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

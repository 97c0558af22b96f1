package violators.payoff;

import violators.compare.CompareKnows;

/** Knows a feature that it must not know. */
public class PayoffKnows {

	public String ask(CompareKnows other) {
		return other.toString();
	}

}

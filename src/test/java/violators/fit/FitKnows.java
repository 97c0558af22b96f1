package violators.fit;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class FitKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

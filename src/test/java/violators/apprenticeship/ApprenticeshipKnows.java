package violators.apprenticeship;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class ApprenticeshipKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

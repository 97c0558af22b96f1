package violators.occupation;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class OccupationKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

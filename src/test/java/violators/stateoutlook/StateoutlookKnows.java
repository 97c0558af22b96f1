package violators.stateoutlook;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class StateoutlookKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

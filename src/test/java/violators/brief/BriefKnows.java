package violators.brief;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class BriefKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

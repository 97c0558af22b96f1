package violators.correction;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class CorrectionKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

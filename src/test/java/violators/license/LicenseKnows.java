package violators.license;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class LicenseKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

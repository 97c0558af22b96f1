package violators.about;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class AboutKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

package violators.place;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class PlaceKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}

package violators.source;

import violators.place.PlaceKnows;

/** Knows a feature that it must not know. */
public class SourceKnows {

	public String ask(PlaceKnows other) {
		return other.toString();
	}

}

package violators.place;

import violators.source.SourceKnows;

/** Knows a feature that it must not know. */
public class PlaceKnows {

	public String ask(SourceKnows other) {
		return other.toString();
	}

}

package violators.data;

import violators.finder.FinderKnows;

/** Knows a feature that it must not know. */
public class DataKnows {

	public String ask(FinderKnows other) {
		return other.toString();
	}

}

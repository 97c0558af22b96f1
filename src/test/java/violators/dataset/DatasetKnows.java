package violators.dataset;

import violators.finder.FinderKnows;

/** Knows a feature that it must not know. */
public class DatasetKnows {

	public String ask(FinderKnows other) {
		return other.toString();
	}

}

package violators.finder;

import violators.dataset.DatasetKnows;

/** Knows a feature that it must not know. */
public class FinderKnows {

	public String ask(DatasetKnows other) {
		return other.toString();
	}

}

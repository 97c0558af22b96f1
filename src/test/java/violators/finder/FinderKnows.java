package violators.finder;

import violators.data.DataKnows;

/** Knows a feature that it must not know. */
public class FinderKnows {

	public String ask(DataKnows other) {
		return other.toString();
	}

}

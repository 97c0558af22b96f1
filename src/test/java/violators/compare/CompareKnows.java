package violators.compare;

import violators.finder.FinderKnows;

/** Knows a feature that it must not know. */
public class CompareKnows {

	public String ask(FinderKnows other) {
		return other.toString();
	}

}

package violators.fit;

import violators.compare.CompareKnows;

/** Knows a feature that it must not know. */
public class FitKnows {

	public String ask(CompareKnows other) {
		return other.toString();
	}

}

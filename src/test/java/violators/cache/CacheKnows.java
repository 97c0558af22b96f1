package violators.cache;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class CacheKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

package violators.guide;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class GuideKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

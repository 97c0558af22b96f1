package violators.program;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class ProgramKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

package violators.training;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class TrainingKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

package violators.server;

import violators.career.CareerKnows;

/** Knows a feature that it must not know. */
public class ServerKnows {

	public String ask(CareerKnows other) {
		return other.toString();
	}

}

package violators.address;

import violators.source.SourceKnows;

/** Knows a feature that it must not know. */
public class AddressKnows {

	public String ask(SourceKnows other) {
		return other.toString();
	}

}

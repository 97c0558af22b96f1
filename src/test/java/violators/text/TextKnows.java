package violators.text;

import violators.source.SourceKnows;

/** Knows a feature that it must not know. */
public class TextKnows {

	public String ask(SourceKnows other) {
		return other.toString();
	}

}

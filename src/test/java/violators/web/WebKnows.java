package violators.web;

import violators.source.SourceKnows;

/** Knows a feature that it must not know. */
public class WebKnows {

	public String ask(SourceKnows other) {
		return other.toString();
	}

}

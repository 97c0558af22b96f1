package violators.key;

import violators.web.WebKnows;

/** Knows a feature that it must not know. */
public class KeyKnows {

	public String ask(WebKnows other) {
		return other.toString();
	}

}

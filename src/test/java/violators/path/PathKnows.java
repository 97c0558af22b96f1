package violators.path;

import violators.web.WebKnows;

/** Knows a feature that it must not know. */
public class PathKnows {

	public String ask(WebKnows other) {
		return other.toString();
	}

}

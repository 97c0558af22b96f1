package violators.prosandcons;

import violators.web.WebKnows;

/** Knows a feature that it must not know. */
public class ProsandconsKnows {

	public String ask(WebKnows other) {
		return other.toString();
	}

}

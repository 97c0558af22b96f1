package violators.memory;

import violators.web.WebKnows;

/** Knows a feature that it must not know. */
public class MemoryKnows {

	public String ask(WebKnows other) {
		return other.toString();
	}

}

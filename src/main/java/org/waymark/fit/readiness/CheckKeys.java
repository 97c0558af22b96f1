package org.waymark.fit.readiness;

import java.util.List;

import org.waymark.text.Messages;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/** How addresses name what a reader has of what a career asks. */
public final class CheckKeys {

	private static final String HAVE = "have";

	private CheckKeys() {
	}

	/**
	 * The keys in an address, none twice.
	 * @throws BadParameterException if one of them is none
	 */
	public static List<String> in(Parameters parameters) {
		List<String> keys = parameters.all(HAVE).stream().distinct().toList();
		keys.stream().filter((key) -> !key.matches(CheckGroup.KEY_FORM)).findFirst().ifPresent((key) -> {
			throw new BadParameterException(HAVE, key, Messages.say("fit.expected.have"));
		});
		return keys;
	}

}

package org.waymark.career.section;

import java.util.List;

import org.waymark.text.Formats;
import org.waymark.text.Messages;

/** Says in a line what a section holds. */
public final class InShort {

	private static final int NAMED = 2;

	private InShort() {
	}

	/** The first of some names and how many more there are; null for none. */
	public static String some(List<String> names) {
		if (names.isEmpty()) {
			return null;
		}
		List<String> first = names.stream().limit(NAMED).toList();
		int others = names.size() - first.size();
		return (others == 0) ? Formats.list(first)
				: Messages.say("career.section.some", String.join(", ", first), others);
	}

}

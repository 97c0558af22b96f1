package org.waymark.career.section;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		return String.join((others == 0) ? " and " : ", ", first) + ((others == 0) ? "" : " and " + others + " more");
	}

	/** A number of things; null for none. */
	public static String count(int number, String thing) {
		return count(number, thing, thing + "s");
	}

	/** A number of things; null for none. */
	public static String count(int number, String one, String many) {
		return (number == 0) ? null : number + " " + ((number == 1) ? one : many);
	}

	/** Those of some things that there are; null for none. */
	public static String listed(String... parts) {
		String list = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
		return list.isEmpty() ? null : capitalized(list);
	}

	/** Words at the beginning of a line. */
	public static String capitalized(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}

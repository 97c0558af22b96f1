package org.waymark.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the parameters of an address. */
public final class Parameters {

	/** The longest name of a career has 112 letters, the longest job title 126. */
	private static final int LONGEST = 160;

	/**
	 * Control characters, halves of characters, and what turns the direction of all that
	 * follows.
	 */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

	private Parameters() {
	}

	/**
	 * The choice that a parameter names.
	 * @param parameter the parameter's name
	 * @param value the parameter's value
	 * @param choices what it may name
	 * @param name the name of a choice in an address
	 * @throws BadParameterException if it names none of them
	 */
	public static <T> T choice(String parameter, String value, Collection<T> choices, Function<T, String> name) {
		return choices.stream()
			.filter((choice) -> name.apply(choice).equals(value))
			.findFirst()
			.orElseThrow(() -> new BadParameterException(parameter, value,
					"one of " + choices.stream().map(name).collect(Collectors.joining(", "))));
	}

	/** True or false, written in words. */
	public static boolean flag(String parameter, String value) {
		return choice(parameter, value, Arrays.asList(true, false), String::valueOf);
	}

	/** A whole number between two others. */
	public static int within(String parameter, String value, int least, int most) {
		if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
			throw new BadParameterException(parameter, value, "a whole number from " + least + " to " + most);
		}
		return Integer.parseInt(value);
	}

	/** A whole number above another. */
	public static int above(String parameter, String value, int limit) {
		if (!value.matches("\\d{1,6}") || Integer.parseInt(value) <= limit) {
			throw new BadParameterException(parameter, value, "a whole number above " + limit);
		}
		return Integer.parseInt(value);
	}

	/** A job title to search for, in the reader's words. */
	public static String title(String parameter, String value) {
		if (value.length() > LONGEST) {
			throw new BadParameterException(parameter, value, "a job title of at most " + LONGEST + " letters");
		}
		return printable(value).strip();
	}

	/** The same text with a blank for everything in it that no page could show. */
	static String printable(String text) {
		return UNPRINTABLE.matcher(text).replaceAll(" ");
	}

}

package org.waymark.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;

import org.waymark.text.Messages;

/**
 * The parameters of an address. One that is empty says nothing; one that makes no sense
 * is refused with what would do.
 */
public final class Parameters {

	/** The longest name of a career has 112 letters, the longest job title 126. */
	private static final int LONGEST = 160;

	/**
	 * Control characters, halves of characters, and what turns the direction of all that
	 * follows.
	 */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

	private final Map<String, String[]> values;

	/**
	 * Takes the parameters as the server read them.
	 * @param values the values of each, by its name
	 * @throws BadParameterException if a name has brackets, which no name of the site has
	 */
	public Parameters(Map<String, String[]> values) {
		values.keySet().stream().filter((name) -> name.contains("[")).findFirst().ifPresent((name) -> {
			throw new BadParameterException(name, values.get(name)[0], Messages.say("error.expected.no-brackets"));
		});
		this.values = new LinkedHashMap<>(values);
		this.values.replaceAll(
				(name, all) -> Arrays.stream(all).map((value) -> (value != null) ? value : "").toArray(String[]::new));
	}

	/** How the address names a choice. */
	public static String name(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The same parameters, of each only what is said first. */
	public Parameters first() {
		Map<String, String[]> firsts = new LinkedHashMap<>(this.values);
		firsts.replaceAll((name, all) -> new String[] { all[0].strip() });
		return new Parameters(firsts);
	}

	/** The names of those that are there, empty or not. */
	public Set<String> names() {
		return this.values.keySet();
	}

	/** All values of a parameter that say something, perhaps none. */
	public List<String> all(String name) {
		return Arrays.stream(this.values.getOrDefault(name, new String[0])).filter(StringUtils::hasLength).toList();
	}

	/** What a parameter says; empty if it says nothing. */
	public String text(String name) {
		return String.join(",", this.values.getOrDefault(name, new String[0]));
	}

	/**
	 * The choice that a parameter names.
	 * @param choices what it may name
	 * @param standard what stands for nothing
	 */
	public <E extends Enum<E>> E choice(String name, Collection<E> choices, E standard) {
		return choice(name, choices, Parameters::name, standard);
	}

	/**
	 * The choice that a parameter names.
	 * @param choices what it may name
	 * @param names how an address names a choice
	 * @param standard what stands for nothing
	 */
	public <T> T choice(String name, Collection<T> choices, Function<T, String> names, T standard) {
		String value = text(name);
		return value.isEmpty() ? standard : choice(name, value, choices, names);
	}

	/** The choice that a value of a parameter names. */
	public static <T> T choice(String name, String value, Collection<T> choices, Function<T, String> names) {
		return choices.stream()
			.filter((choice) -> names.apply(choice).equals(value))
			.findFirst()
			.orElseThrow(() -> new BadParameterException(name, value, Messages.say("error.expected.one-of",
					choices.stream().map(names).collect(Collectors.joining(", ")))));
	}

	/** True or false, written in words; false if nothing is said. */
	public boolean flag(String name) {
		return choice(name, List.of(true, false), String::valueOf, false);
	}

	/** A whole number between two others. */
	public Integer within(String name, int least, int most, Integer standard) {
		return number(name, least, most, standard, expected(least, most));
	}

	/** A whole number above another. */
	public int above(String name, int limit, int standard) {
		return number(name, limit + 1, 999_999, standard, Messages.say("error.expected.above", String.valueOf(limit)));
	}

	/** Whole numbers between two others, one for each value of a parameter. */
	public List<Integer> allWithin(String name, int least, int most) {
		String expected = expected(least, most);
		return all(name).stream().map((value) -> number(name, value, least, most, expected)).toList();
	}

	private static String expected(int least, int most) {
		return Messages.say("error.expected.within", String.valueOf(least), String.valueOf(most));
	}

	private Integer number(String name, int least, int most, Integer standard, String expected) {
		String value = text(name);
		return value.isEmpty() ? standard : number(name, value, least, most, expected);
	}

	private static Integer number(String name, String value, int least, int most, String expected) {
		if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
			throw new BadParameterException(name, value, expected);
		}
		return Integer.valueOf(value);
	}

	/** A job title to search for, in the reader's words. */
	public String title(String name) {
		String value = text(name);
		if (value.length() > LONGEST) {
			throw new BadParameterException(name, value, Messages.say("error.expected.title", LONGEST));
		}
		return printable(value).strip();
	}

	/** Whether an address says the same, in whatever order. */
	public boolean sayWhat(Address address) {
		Stream<String> here = this.values.entrySet()
			.stream()
			.flatMap((entry) -> Stream.of(entry.getValue()).map((value) -> entry.getKey() + "=" + value));
		return here.sorted()
			.toList()
			.equals(address.parameters().stream().map((there) -> there.name() + "=" + there.value()).sorted().toList());
	}

	/** The same text with a blank for everything in it that no page could show. */
	public static String printable(String text) {
		return UNPRINTABLE.matcher(text).replaceAll(" ");
	}

}

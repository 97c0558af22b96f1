package org.waymark.place.lookup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.text.Alphabet;

/** Compares names of places however people write them. */
final class PlaceNames {

	private static final Pattern LEFT_OUT = Pattern.compile("[.'’]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern SHORT = Pattern.compile("\\b(st|ste|mt|ft)\\b");

	private static final Map<String, String> LONG = Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

	/** What follows the first of the cities that an area is named after. */
	private static final Pattern OTHER_CITIES = Pattern.compile("[-/,].*");

	/** What the Census Bureau adds to names of cities that nobody says. */
	private static final Pattern ADDED = Pattern.compile("^Urban | (?:City|Town)$");

	private PlaceNames() {
	}

	/** A name in small, plain letters with single blanks, abbreviations written out. */
	static String folded(String name) {
		String letters = LEFT_OUT.matcher(Alphabet.plain(name).toLowerCase(Locale.ROOT)).replaceAll("");
		String words = BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
		return SHORT.matcher(words).replaceAll((word) -> LONG.get(word.group()));
	}

	/** Whether a city is the first of those that an area is named after. */
	static boolean principal(String area, String city) {
		String cities = area.replaceFirst(",.*", "");
		String first = OTHER_CITIES.matcher(cities).replaceAll("");
		return Stream.of(cities, first, ADDED.matcher(first).replaceAll(""))
			.map(PlaceNames::folded)
			.anyMatch(folded(city)::equals);
	}

}

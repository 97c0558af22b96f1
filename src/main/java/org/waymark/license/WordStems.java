package org.waymark.license;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What words have in common that are made from one: an electrician does electrical work.
 */
final class WordStems {

	private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

	/** So much of a word is left. */
	private static final int LEAST = 4;

	private static final List<String> ENDINGS = Stream
		.of("ological", "ologists", "ologist", "ology", "ations", "ation", "ments", "ment", "ings", "ing", "ists",
				"ist", "ians", "ian", "ers", "er", "ors", "or", "ants", "ant", "ents", "ics", "ical", "ic", "ions",
				"ion", "ies", "es", "s", "ed", "al", "y", "e")
		.sorted(Comparator.comparing(String::length).reversed())
		.toList();

	private WordStems() {
	}

	/** The words of a text, in small letters. */
	static Set<String> words(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toSet());
	}

	/** A word without the longest ending that it has. */
	static String of(String word) {
		for (String ending : ENDINGS) {
			if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
				return word.substring(0, word.length() - ending.length());
			}
		}
		return word;
	}

	/** The stems of a text's words. */
	static Set<String> in(String text) {
		return words(text).stream().map(WordStems::of).collect(Collectors.toSet());
	}

}

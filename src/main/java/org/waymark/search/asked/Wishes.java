package org.waymark.search.asked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.waymark.search.AskingWords;

/**
 * Finds wishes in what people type. A phrase of several words counts anywhere, a single
 * word only where nothing else is said: "remote" is a wish, a remote pilot is not.
 */
final class Wishes {

	private final Map<String, Wish> byPhrase = new HashMap<>();

	private final Map<String, Wish> byWord = new HashMap<>();

	private final Pattern phrases;

	Wishes(List<Wish> wishes) {
		wishes.forEach((wish) -> wish.phrases().forEach((phrase) -> {
			if (phrase.contains(" ")) {
				this.byPhrase.put(phrase, wish);
			}
			else {
				this.byWord.put(AskingWords.core(phrase), wish);
			}
		}));
		this.phrases = Pattern.compile(this.byPhrase.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
	}

	/**
	 * The wishes in a text, and the text without them.
	 * @param text a text in small letters
	 */
	WishesIn in(String text) {
		List<Wish> wishes = new ArrayList<>();
		Matcher found = this.phrases.matcher(text);
		String rest = found.replaceAll((phrase) -> {
			wishes.add(this.byPhrase.get(phrase.group()));
			return " ";
		}).strip();
		Wish last = this.byWord.get(AskingWords.core(rest));
		if (last == null) {
			return new WishesIn(wishes, rest);
		}
		wishes.add(last);
		return new WishesIn(wishes, "");
	}

	/**
	 * What a text says of wishes.
	 *
	 * @param wishes the wishes in it
	 * @param rest the text without them
	 */
	record WishesIn(List<Wish> wishes, String rest) {
	}

}

package org.waymark.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** Finds the places that a text names. */
@Service
public class PlaceWords {

	/** Two letters at the end of a text. */
	private static final Pattern LETTERS = Pattern.compile("(?:^|(,) *| +)(?:(in|near) )?([a-z]{2})$");

	/**
	 * Letters of states that are words as well; they need an "in" or a comma before them.
	 */
	private static final Set<String> AMBIGUOUS = Set.of("al", "ar", "co", "de", "hi", "id", "in", "ma", "md", "me",
			"oh", "ok", "or", "pa", "pr");

	/** People call Los Angeles so. */
	private static final String LA = "la";

	private final Supplier<Known> known;

	PlaceWords(Places places, PlaceWordRepository words, DataCache cache) {
		this.known = cache.cached(() -> Known.of(places.all().states(), words.findAllBy()));
	}

	/**
	 * The places that a text names, and the text without them.
	 * @param text a text in small letters
	 */
	public PlacesIn in(String text) {
		return this.known.get().in(text);
	}

	/**
	 * What a text says of places.
	 *
	 * @param places the places in it
	 * @param rest the text without them
	 */
	public record PlacesIn(List<NamedPlace> places, String rest) {
	}

	private record Known(Map<String, NamedPlace> byWords, Map<String, Place> byLetters, Pattern pattern) {

		static Known of(List<Place> states, List<PlaceWordEntity> words) {
			Map<String, Place> byLetters = states.stream()
				.collect(Collectors.toMap((place) -> place.abbreviation().toLowerCase(Locale.ROOT),
						Function.identity()));
			Map<String, NamedPlace> byWords = new HashMap<>();
			states.forEach((place) -> byWords.put(place.name().toLowerCase(Locale.ROOT), new NamedPlace(place, null)));
			words.forEach((word) -> byWords.put(word.words(), named(word, byLetters)));
			String names = byWords.keySet()
				.stream()
				.sorted(Comparator.comparingInt(String::length).reversed())
				.map(Pattern::quote)
				.collect(Collectors.joining("|"));
			return new Known(byWords, byLetters,
					Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:in|near|around|from|within) )?(?:the )?(" + names
							+ ")(?![\\p{L}\\p{N}])"));
		}

		private static NamedPlace named(PlaceWordEntity word, Map<String, Place> byLetters) {
			String letters = Objects.requireNonNullElse(word.place(), "").toLowerCase(Locale.ROOT);
			return new NamedPlace(byLetters.get(letters), word.city());
		}

		/** Letters after a city name its state, as if a comma stood between. */
		PlacesIn in(String text) {
			List<NamedPlace> places = new ArrayList<>();
			String rest = this.pattern.matcher(text).replaceAll((name) -> {
				NamedPlace place = this.byWords.get(name.group(1));
				places.add(place);
				return (place.city() != null) ? "," : " ";
			});
			rest = withoutLetters(rest.strip(), places);
			return new PlacesIn(places, places.isEmpty() ? text : rest.replaceAll("[ ,]+", " ").strip());
		}

		private String withoutLetters(String text, List<NamedPlace> places) {
			Matcher last = LETTERS.matcher(text);
			if (!last.find() || !this.byLetters.containsKey(last.group(3))) {
				return text;
			}
			boolean comma = last.group(1) != null;
			String letters = last.group(3);
			if (!comma && (LA.equals(letters) || (last.group(2) == null && AMBIGUOUS.contains(letters)))) {
				return text;
			}
			places.add(new NamedPlace(this.byLetters.get(letters), null));
			return text.substring(0, last.start());
		}

	}

}

package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

/**
 * Finds careers by what people call them. The index is kept in memory and made from the
 * database at the start.
 */
@Service
public class CareerSearch {

	private static final int RESEMBLING = 5;

	/** How people begin who say what they want to do. */
	private static final Pattern OPENING = Pattern
		.compile("^(?:i (?:want|would like|like) to |how to )?(?:(?:work|working) (?:with|as|in|for)|be|become)\\s+");

	private final IndexedCareers index;

	CareerSearch(Careers careers, Entries entries, SearchWordRepository words) throws IOException {
		List<Career> all = careers.all();
		this.index = new IndexedCareers(all, entries.of(all), words.findAllBy());
	}

	/**
	 * The careers that go by some words, the nearest first: those that match all words,
	 * else all words with their spelling corrected, else most of the words.
	 * @param words what the reader typed
	 * @param most how many at the most
	 */
	public Found find(String words, int most) {
		String text = OPENING.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
		try {
			List<Match> matches = this.index.all(text, most);
			if (!matches.isEmpty()) {
				return new Found(null, matches, List.of());
			}
			String corrected = this.index.correct(text);
			matches = this.index.all(corrected, most);
			if (!matches.isEmpty()) {
				return new Found(corrected, matches, List.of());
			}
			matches = this.index.some(corrected, most);
			return new Found(null, matches, matches.isEmpty() ? this.index.resembling(text, RESEMBLING) : List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

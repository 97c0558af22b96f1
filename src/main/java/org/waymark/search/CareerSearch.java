package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Service;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.server.cache.DataCache;

/**
 * Finds careers by what people call them. The index is kept in memory and made from the
 * database once, and again when the data have changed.
 */
@Service
public class CareerSearch {

	private static final int RESEMBLING = 5;

	private final Supplier<IndexedCareers> index;

	private final MeterRegistry meters;

	CareerSearch(Careers careers, IndexEntries entries, SearchWordRepository words, MeterRegistry meters,
			DataCache cache) {
		this.meters = meters;
		this.index = cache.cached(() -> make(careers.pages(), entries, words));
	}

	private static IndexedCareers make(List<Career> careers, IndexEntries entries, SearchWordRepository words) {
		try {
			return new IndexedCareers(careers, entries.of(careers), words.findAllBy());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes the index now; without it, the first search does. */
	void prepare() {
		this.index.get();
	}

	/**
	 * The careers that go by some words, the nearest first: those that match all words,
	 * else all words with their spelling corrected, else most of the words.
	 * @param words what the reader typed
	 * @param most how many at the most
	 */
	public Found find(String words, int most) {
		Timer.Sample time = Timer.start(this.meters);
		Found found = look(words, most);
		time.stop(this.meters.timer("waymark.search", "found", found.how()));
		return found;
	}

	/**
	 * Whether some words as a whole are a SOC code, a name, a job title or a word that is
	 * known to mean something.
	 */
	public boolean knows(String words) {
		try {
			return this.index.get().knows(AskingWords.plain(words));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Found look(String words, int most) {
		IndexedCareers index = this.index.get();
		try {
			String plain = AskingWords.plain(words);
			String text = index.knows(plain) ? plain : AskingWords.without(plain);
			List<Career> careers = index.all(text, most);
			if (!careers.isEmpty()) {
				return found(null, false, careers, index, text);
			}
			String corrected = index.correct(text);
			careers = index.all(corrected, most);
			if (!careers.isEmpty()) {
				return found(corrected, false, careers, index, corrected);
			}
			careers = index.some(corrected, most);
			return careers.isEmpty() ? Found.nothingBut(index.resembling(text, RESEMBLING))
					: found(null, true, careers, index, corrected);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Found found(String corrected, boolean partly, List<Career> careers, IndexedCareers index,
			String text) {
		return new Found(corrected, partly, careers, List.of(), (some) -> {
			try {
				return index.titles(text, some);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}

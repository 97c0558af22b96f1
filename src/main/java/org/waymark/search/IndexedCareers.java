package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BitSet;

import org.waymark.occupation.Career;

/** Careers in an index in memory. */
final class IndexedCareers {

	/** What it adds to a corrected text that it sounds like the one that was typed. */
	private static final float SOUND = 1.5f;

	private static final Comparator<ScoreDoc> BEST_FIRST = Comparator.<ScoreDoc>comparingDouble((hit) -> -hit.score)
		.thenComparingInt((hit) -> hit.doc);

	private final List<Career> careers;

	private final IndexSearcher searcher;

	private final int[] numbers;

	private final SearchQueries queries;

	private final Spelling spelling;

	/**
	 * Makes the index.
	 * @param careers the careers
	 * @param entries what the index holds of them, in the same order
	 * @param meanings what people type for the words of titles
	 */
	IndexedCareers(List<Career> careers, Stream<CareerIndex.Entry> entries, Collection<SearchWordEntity> meanings)
			throws IOException {
		this.careers = careers;
		Analyzer words = Language.words();
		try (CareerIndex index = new CareerIndex(new ByteBuffersDirectory())) {
			int number = 0;
			for (CareerIndex.Entry entry : (Iterable<CareerIndex.Entry>) entries::iterator) {
				index.add(number++, entry);
			}
			DirectoryReader reader = index.open();
			this.searcher = new IndexSearcher(reader);
			this.numbers = numbers(reader);
			this.spelling = new Spelling(reader, words);
		}
		this.queries = new SearchQueries(words, this.spelling, Meanings.of(meanings));
	}

	/** Those that match all words, the nearest first. */
	List<Match> all(String text, int most) throws IOException {
		return matches(text, this.queries.all(text), most);
	}

	/** Those that match most of the words. */
	List<Match> some(String text, int most) throws IOException {
		return matches(text, this.queries.most(text), most);
	}

	/** Those whose name looks a little like a text. */
	List<Career> resembling(String text, int most) throws IOException {
		List<Career> found = new ArrayList<>();
		for (ScoreDoc hit : search(this.queries.resembling(text), most)) {
			found.add(career(hit.doc));
		}
		return found;
	}

	/**
	 * The text with its spelling corrected, in the way that finds the best; the same if
	 * none does.
	 */
	String correct(String text) throws IOException {
		String best = text;
		float score = 0;
		for (String corrected : this.spelling.corrections(text)) {
			List<ScoreDoc> found = search(this.queries.all(corrected), 1);
			float worth = this.spelling.soundAlike(text, corrected) ? SOUND : 0;
			if (!found.isEmpty() && found.get(0).score + worth > score) {
				best = corrected;
				score = found.get(0).score + worth;
			}
		}
		return best;
	}

	/**
	 * What bears the very name comes first: a guide is often called as its occupation.
	 */
	private List<Match> matches(String text, Query query, int most) throws IOException {
		List<ScoreDoc> hits = search(query, most);
		if (hits.isEmpty()) {
			return List.of();
		}
		Map<Integer, Integer> titles = titles(this.queries.titles(text));
		scan(this.queries.named(text), (document, scorer) -> titles.remove(document));
		Map<Integer, String> texts = texts(hits.stream().map((hit) -> titles.get(hit.doc)));
		List<Match> matches = new ArrayList<>();
		for (ScoreDoc hit : hits) {
			matches.add(new Match(career(hit.doc), texts.get(titles.get(hit.doc))));
		}
		matches.sort(Comparator.comparing((match) -> !match.name().equalsIgnoreCase(text.strip())));
		return matches;
	}

	/**
	 * The title of each career that matches a query best, the first among equals; both by
	 * their documents.
	 */
	private Map<Integer, Integer> titles(Query query) throws IOException {
		BitSet careers = SearchQueries.CAREERS.getBitSet(segment());
		Map<Integer, ScoreDoc> best = new HashMap<>();
		scan(query, (document, scorer) -> best.merge(careers.nextSetBit(document),
				new ScoreDoc(document, scorer.score()), (first, other) -> (other.score > first.score) ? other : first));
		Map<Integer, Integer> titles = new HashMap<>();
		best.forEach((career, title) -> titles.put(career, title.doc));
		return titles;
	}

	/**
	 * Visits what matches a query, all in one go, since a query that has to gather words
	 * by their beginnings is slow to start.
	 */
	private void scan(Query query, Visit visit) throws IOException {
		Scorer scorer = this.searcher.createWeight(this.searcher.rewrite(query), ScoreMode.COMPLETE, 1)
			.scorer(segment());
		if (scorer != null) {
			DocIdSetIterator found = scorer.iterator();
			while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				visit.at(found.docID(), scorer);
			}
		}
	}

	/** The words of some titles, in one go, since it takes long to begin. */
	private Map<Integer, String> texts(Stream<Integer> titles) throws IOException {
		BinaryDocValues values = segment().reader().getBinaryDocValues(CareerIndex.TEXT);
		Map<Integer, String> texts = new HashMap<>();
		for (int title : titles.filter(Objects::nonNull).sorted().toList()) {
			values.advanceExact(title);
			texts.put(title, values.binaryValue().utf8ToString());
		}
		return texts;
	}

	/**
	 * What matches a query, the best first. Most searches want all of it, for which
	 * Lucene's queue of the best would be slow.
	 */
	private List<ScoreDoc> search(Query query, int most) throws IOException {
		List<ScoreDoc> hits = new ArrayList<>();
		scan(query, (document, scorer) -> hits.add(new ScoreDoc(document, scorer.score())));
		hits.sort(BEST_FIRST);
		return hits.subList(0, Math.min(most, hits.size()));
	}

	private Career career(int document) {
		return this.careers.get(this.numbers[document]);
	}

	/** Where the career of a document stands in the list, by the document. */
	private static int[] numbers(DirectoryReader reader) throws IOException {
		int[] numbers = new int[reader.maxDoc()];
		NumericDocValues values = reader.leaves().get(0).reader().getNumericDocValues(CareerIndex.NUMBER);
		while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			numbers[values.docID()] = (int) values.longValue();
		}
		return numbers;
	}

	/** The only one that the index has. */
	private LeafReaderContext segment() {
		return this.searcher.getIndexReader().leaves().get(0);
	}

	private interface Visit {

		void at(int document, Scorer scorer) throws IOException;

	}

}

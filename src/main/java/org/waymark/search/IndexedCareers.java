package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
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

	private final List<Career> careers;

	private final IndexSearcher searcher;

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
			ScoreDoc[] found = search(this.queries.all(corrected), 1);
			float worth = this.spelling.soundAlike(text, corrected) ? SOUND : 0;
			if (found.length > 0 && found[0].score + worth > score) {
				best = corrected;
				score = found[0].score + worth;
			}
		}
		return best;
	}

	/**
	 * What bears the very name comes first: a guide is often called as its occupation.
	 */
	private List<Match> matches(String text, Query query, int most) throws IOException {
		ScoreDoc[] hits = search(query, most);
		if (hits.length == 0) {
			return List.of();
		}
		Set<Integer> named = Arrays.stream(search(this.queries.named(text), this.careers.size()))
			.map((hit) -> hit.doc)
			.collect(Collectors.toSet());
		Map<Integer, ScoreDoc> titles = titles(this.queries.titles(text));
		List<Match> matches = new ArrayList<>();
		for (ScoreDoc hit : hits) {
			ScoreDoc title = named.contains(hit.doc) ? null : titles.get(hit.doc);
			matches.add(new Match(career(hit.doc), (title != null) ? text(title.doc) : null));
		}
		matches.sort(Comparator.comparing((match) -> !match.name().equalsIgnoreCase(text.strip())));
		return matches;
	}

	/**
	 * The title of each career that matches a query best, the first among equals; all in
	 * one go, since a query that has to gather words by their beginnings is slow to
	 * start.
	 */
	private Map<Integer, ScoreDoc> titles(Query query) throws IOException {
		Map<Integer, ScoreDoc> titles = new HashMap<>();
		Scorer scorer = this.searcher.createWeight(this.searcher.rewrite(query), ScoreMode.COMPLETE, 1)
			.scorer(segment());
		if (scorer != null) {
			BitSet careers = SearchQueries.CAREERS.getBitSet(segment());
			DocIdSetIterator found = scorer.iterator();
			while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				titles.merge(careers.nextSetBit(found.docID()), new ScoreDoc(found.docID(), scorer.score()),
						(first, other) -> (other.score > first.score) ? other : first);
			}
		}
		return titles;
	}

	private String text(int document) throws IOException {
		return this.searcher.storedFields().document(document, Set.of(CareerIndex.TEXT)).get(CareerIndex.TEXT);
	}

	private ScoreDoc[] search(Query query, int most) throws IOException {
		return this.searcher.search(query, most).scoreDocs;
	}

	private Career career(int document) throws IOException {
		NumericDocValues numbers = segment().reader().getNumericDocValues(CareerIndex.NUMBER);
		numbers.advanceExact(document);
		return this.careers.get((int) numbers.longValue());
	}

	/** The only one that the index has. */
	private LeafReaderContext segment() {
		return this.searcher.getIndexReader().leaves().get(0);
	}

}

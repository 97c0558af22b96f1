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
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.BitSet;

import org.waymark.occupation.Career;
import org.waymark.search.CareerIndex.CareerDocument;

/** Careers in an index in memory. */
final class IndexedCareers {

	/** What it adds to a corrected text that it sounds like the one that was typed. */
	private static final float SOUND = 1.5f;

	/** What {@link #best} finds when there is nothing. */
	private static final int NONE = -1;

	private static final Comparator<ScoreDoc> BEST_FIRST = Comparator.<ScoreDoc>comparingDouble((hit) -> -hit.score)
		.thenComparingInt((hit) -> hit.doc);

	private final List<Career> careers;

	private final IndexSearcher searcher;

	/** Where a career stands in the list, by its document. */
	private final int[] numbers;

	/** The documents of the careers, by their slugs. */
	private final Map<String, Integer> documents = new HashMap<>();

	private final SearchQueries queries;

	private final Spelling spelling;

	/**
	 * Makes the index.
	 * @param careers the careers
	 * @param entries what the index holds of them, in the same order
	 * @param meanings what people type for the words of titles
	 */
	IndexedCareers(List<Career> careers, Stream<CareerDocument> entries, Collection<SearchWordEntity> meanings)
			throws IOException {
		this.careers = careers;
		Analyzer words = Language.words();
		Meanings known = Meanings.of(meanings);
		try (CareerIndex index = new CareerIndex(inOnePiece())) {
			int number = 0;
			for (CareerDocument entry : (Iterable<CareerDocument>) entries::iterator) {
				index.add(number++, entry);
			}
			DirectoryReader reader = index.open();
			this.searcher = new IndexSearcher(reader);
			this.numbers = new int[reader.maxDoc()];
			number(reader.leaves().get(0).reader().getNumericDocValues(CareerIndex.NUMBER));
			this.spelling = new Spelling(reader, words, known.words());
		}
		this.queries = new SearchQueries(words, this.spelling, known);
	}

	/**
	 * Memory for an index, each of its files in one piece: those of many are slow to
	 * read.
	 */
	private static ByteBuffersDirectory inOnePiece() {
		return new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
				ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
	}

	/** Those that match all words, the nearest first. */
	List<Career> all(String text, int most) throws IOException {
		return nearest(text, this.queries.all(text), most);
	}

	/**
	 * Whether a text as a whole is a code, a name, a title or a word that is known to
	 * mean something.
	 */
	boolean knows(String text) throws IOException {
		return !search(this.queries.whole(text), 1).isEmpty();
	}

	/** Those that match most of the words. */
	List<Career> some(String text, int most) throws IOException {
		return nearest(text, this.queries.most(text), most);
	}

	/** Those whose name looks a little like a text. */
	List<Career> resembling(String text, int most) throws IOException {
		return search(this.queries.resembling(text), most).stream().map(this::career).toList();
	}

	/**
	 * The job titles that match a text best, by the slugs of the careers that they lead
	 * to; the first among equals. None for a career whose own name says what was typed.
	 */
	Map<String, String> titles(String text, Collection<Career> careers) throws IOException {
		BitSet all = SearchQueries.CAREERS.getBitSet(segment());
		Scorer named = scorer(this.queries.named(text));
		Scorer titles = scorer(this.queries.titles(text));
		BinaryDocValues texts = segment().reader().getBinaryDocValues(CareerIndex.TEXT);
		Map<String, String> best = new HashMap<>();
		for (int document : documents(careers)) {
			int first = (document > 0) ? all.prevSetBit(document - 1) + 1 : 0;
			int title = best(titles, first, document);
			if (title != NONE && best(named, document, document + 1) == NONE && texts.advanceExact(title)) {
				best.put(career(document).slug(), texts.binaryValue().utf8ToString());
			}
		}
		return best;
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
	private List<Career> nearest(String text, Query query, int most) throws IOException {
		Comparator<Career> namesakesFirst = Comparator
			.comparing((career) -> !career.name().equalsIgnoreCase(text.strip()));
		return search(query, most).stream().map(this::career).sorted(namesakesFirst).toList();
	}

	/** The documents of some careers, in the order of the index. */
	private int[] documents(Collection<Career> careers) {
		return careers.stream()
			.map((career) -> this.documents.get(career.slug()))
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.sorted()
			.toArray();
	}

	/** What matches best from a document on and before another. */
	private static int best(Scorer matching, int from, int to) throws IOException {
		int best = NONE;
		float score = 0;
		DocIdSetIterator found = (matching != null) ? matching.iterator() : DocIdSetIterator.empty();
		for (int at = (found.docID() < from) ? found.advance(from) : found.docID(); at < to; at = found.nextDoc()) {
			if (best == NONE || matching.score() > score) {
				best = at;
				score = matching.score();
			}
		}
		return best;
	}

	/** Null if nothing matches. */
	private Scorer scorer(Query query) throws IOException {
		return this.searcher.createWeight(this.searcher.rewrite(query), ScoreMode.COMPLETE, 1).scorer(segment());
	}

	/**
	 * What matches a query, the best first. Most searches want all of it, for which
	 * Lucene's queue of the best would be slow.
	 */
	private List<ScoreDoc> search(Query query, int most) throws IOException {
		List<ScoreDoc> hits = new ArrayList<>();
		Scorer matching = scorer(query);
		if (matching != null) {
			DocIdSetIterator found = matching.iterator();
			while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				hits.add(new ScoreDoc(found.docID(), matching.score()));
			}
		}
		hits.sort(BEST_FIRST);
		return hits.subList(0, Math.min(most, hits.size()));
	}

	private Career career(ScoreDoc hit) {
		return career(hit.doc);
	}

	private Career career(int document) {
		return this.careers.get(this.numbers[document]);
	}

	private void number(NumericDocValues numbers) throws IOException {
		while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			int number = (int) numbers.longValue();
			this.numbers[numbers.docID()] = number;
			this.documents.put(this.careers.get(number).slug(), numbers.docID());
		}
	}

	/** The only one that the index has. */
	private LeafReaderContext segment() {
		return this.searcher.getIndexReader().leaves().get(0);
	}

}

package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/** Corrects words that no title has: by how they are spelled, else by how they sound. */
final class Spelling {

	/** The shortest word that is corrected. */
	private static final int SHORTEST = 4;

	/** What is shorter sounds like too much else. */
	private static final int SHORTEST_SOUND = 3;

	/** From this length on, two letters may be wrong. */
	private static final int LONG = 8;

	/** How much alike two words that sound the same must be spelled, from 0 to 1. */
	private static final float ALIKE = 0.5f;

	private static final int MOST_WORDS = 4;

	private static final int MOST_WAYS = 16;

	private final IndexReader reader;

	private final Analyzer language;

	/** Words that no title has, but that are known to mean something. */
	private final Set<String> meaningful;

	private final LuceneLevenshteinDistance likeness = new LuceneLevenshteinDistance();

	private final DoubleMetaphone sounds = new DoubleMetaphone();

	private final Map<String, String> bySound = new HashMap<>();

	/**
	 * Learns the words of an index.
	 * @param reader the index
	 * @param language takes a text apart into words
	 * @param meaningful words that are right although no title has them
	 */
	Spelling(IndexReader reader, Analyzer language, Set<String> meaningful) throws IOException {
		this.reader = reader;
		this.language = language;
		this.meaningful = meaningful;
		this.sounds.setMaxCodeLen(12);
		Map<String, Integer> frequencies = new HashMap<>();
		TermsEnum terms = terms().iterator();
		for (BytesRef term = terms.next(); term != null; term = terms.next()) {
			String sound = this.sounds.doubleMetaphone(term.utf8ToString());
			if (sound.length() >= SHORTEST_SOUND && terms.docFreq() > frequencies.getOrDefault(sound, 0)) {
				frequencies.put(sound, terms.docFreq());
				this.bySound.put(sound, term.utf8ToString());
			}
		}
	}

	/** The ways to write a text with its unknown words corrected. */
	Set<String> corrections(String text) throws IOException {
		List<String> ways = List.of("");
		for (String word : terms(this.language, text)) {
			boolean right = word.length() < SHORTEST || known(word) || this.meaningful.contains(word) || begun(word);
			Collection<String> spelled = right ? List.of(word) : nearest(word);
			ways = ways.stream()
				.flatMap((way) -> spelled.stream().map((next) -> (way + " " + next).strip()))
				.limit(MOST_WAYS)
				.toList();
		}
		return new LinkedHashSet<>(ways);
	}

	/** Whether two texts sound the same. */
	boolean soundAlike(String one, String other) {
		return this.sounds.isDoubleMetaphoneEqual(one, other);
	}

	/** Whether a name or title has the word. */
	boolean known(String word) throws IOException {
		return this.reader.docFreq(new Term(CareerIndex.WORDS, word)) > 0;
	}

	/** The terms that a text is made of. */
	static List<String> terms(Analyzer language, String text) throws IOException {
		List<String> terms = new ArrayList<>();
		try (TokenStream stream = language.tokenStream(CareerIndex.WORDS, text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				terms.add(term.toString());
			}
			stream.end();
		}
		return terms;
	}

	/** Whether a name or title has a word that begins so. */
	private boolean begun(String word) throws IOException {
		TermsEnum terms = terms().iterator();
		return terms.seekCeil(new BytesRef(word)) != TermsEnum.SeekStatus.END
				&& terms.term().utf8ToString().startsWith(word);
	}

	/**
	 * Known words that are spelled or sound nearly the same; the word itself if none
	 * does.
	 */
	private Set<String> nearest(String word) throws IOException {
		Set<String> words = new LinkedHashSet<>();
		for (SuggestWord spelled : checker(word).suggestSimilar(new Term(CareerIndex.WORDS, word), MOST_WORDS,
				this.reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
			words.add(spelled.string);
		}
		String alike = this.bySound.get(this.sounds.doubleMetaphone(word));
		if (alike != null && this.likeness.getDistance(word, alike) >= ALIKE) {
			words.add(alike);
		}
		return words.isEmpty() ? Set.of(word) : words;
	}

	private static DirectSpellChecker checker(String word) {
		DirectSpellChecker checker = new DirectSpellChecker();
		checker.setMinPrefix(0);
		checker.setMinQueryLength(SHORTEST);
		checker.setMaxEdits((word.length() < LONG) ? 1 : 2);
		return checker;
	}

	private Terms terms() throws IOException {
		return MultiTerms.getTerms(this.reader, CareerIndex.WORDS);
	}

}

package org.waymark.search;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Makes what people type for the words of titles ready for a search. */
final class Meanings {

	private Meanings() {
	}

	/** An analyzer that adds to each word what it means. */
	static Analyzer of(Collection<SearchWordEntity> words) throws IOException {
		SynonymMap.Builder meanings = new SynonymMap.Builder();
		try (Analyzer language = Language.words()) {
			for (SearchWordEntity word : words) {
				meanings.add(terms(language, word.word()), terms(language, word.means()), true);
			}
		}
		return words.isEmpty() ? Language.stems() : Language.meanings(meanings.build());
	}

	private static CharsRef terms(Analyzer language, String text) throws IOException {
		String[] terms = Spelling.terms(language, text).toArray(String[]::new);
		return SynonymMap.Builder.join(terms, new CharsRefBuilder());
	}

}

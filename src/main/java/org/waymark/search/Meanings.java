package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * What people type for the words of titles.
 *
 * @param analyzer takes a text apart into stems and what they mean
 * @param of what a text means, by its terms
 */
record Meanings(Analyzer analyzer, Map<List<String>, List<String>> of) {

	static Meanings of(Collection<SearchWordEntity> words) throws IOException {
		SynonymMap.Builder synonyms = new SynonymMap.Builder();
		Map<List<String>, List<String>> of = new HashMap<>();
		try (Analyzer language = Language.words()) {
			for (SearchWordEntity word : words) {
				List<String> terms = Spelling.terms(language, word.word());
				synonyms.add(joined(terms), joined(Spelling.terms(language, word.means())), true);
				of.computeIfAbsent(terms, (key) -> new ArrayList<>()).add(word.means());
			}
		}
		return new Meanings(words.isEmpty() ? Language.stems() : Language.meanings(synonyms.build()), of);
	}

	/** All words that mean something, or are part of what does. */
	Set<String> words() {
		return this.of.keySet().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
	}

	private static CharsRef joined(List<String> terms) {
		return SynonymMap.Builder.join(terms.toArray(String[]::new), new CharsRefBuilder());
	}

}

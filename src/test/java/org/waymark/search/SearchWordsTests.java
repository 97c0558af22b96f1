package org.waymark.search;

import org.junit.jupiter.api.Test;
import org.waymark.DataFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that people type and what they mean. */
class SearchWordsTests {

	/**
	 * Words that say nothing are left out: "a c" would be "c", and "or tech" any tech.
	 */
	@Test
	void noWordLosesWhatSetsItApart() {
		assertThat(DataFiles.read("data/occupations/en/search-words.csv")).hasSizeGreaterThan(500)
			.extracting((row) -> row.getField("word").replaceAll("a/c|class a", ""))
			.allSatisfy((word) -> assertThat(word).doesNotContainPattern("\\b(?:a|an|and|at|i|in|on|or)\\b"));
	}

}

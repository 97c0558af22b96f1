package org.waymark.search;

import org.junit.jupiter.api.Test;
import org.waymark.RealDataTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that people type and what they mean. */
@RealDataTest
class SearchWordsTests {

	private final SearchWordRepository words;

	SearchWordsTests(@Autowired SearchWordRepository words) {
		this.words = words;
	}

	/**
	 * Words that say nothing are left out: "a c" would be "c", and "or tech" any tech.
	 */
	@Test
	void noWordLosesWhatSetsItApart() {
		assertThat(this.words.findAllBy()).hasSizeGreaterThan(500)
			.extracting((word) -> word.word().replaceAll("a/c|class a", ""))
			.allSatisfy((word) -> assertThat(word).doesNotContainPattern("\\b(?:a|an|and|at|i|in|on|or)\\b"));
	}

}

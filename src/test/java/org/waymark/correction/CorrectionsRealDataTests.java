package org.waymark.correction;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.WordList;

import static org.assertj.core.api.Assertions.assertThat;

/** The corrections of the real site. */
@RealDataTest
class CorrectionsRealDataTests {

	private final PageTester pages;

	private final Corrections corrections;

	CorrectionsRealDataTests(@Autowired PageTester pages, @Autowired Corrections corrections) {
		this.pages = pages;
		this.corrections = corrections;
	}

	@Test
	void eachNamesAPageThatIsThere() {
		assertThat(this.corrections.all()).isNotEmpty()
			.allSatisfy((correction) -> assertThat(this.pages.open(correction.page()).status()).isEqualTo(200));
	}

	@Test
	void eachIsInWordsOfTheEditorsSheet() {
		assertThat(this.corrections.all()).allSatisfy((correction) -> assertThat(WordList
			.in(correction.title() + ". " + correction.wrong() + " " + correction.now() + " " + correction.foundBy()))
			.isEmpty());
	}

}

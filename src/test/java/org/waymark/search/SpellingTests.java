package org.waymark.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.search.CareerIndex.CareerDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Corrects towards the words of a few titles. */
class SpellingTests {

	private static final List<String> TITLES = List.of("Registered Nurse", "Pharmacist", "Electrician", "K-9 Handler",
			"Vet", "Welder", "Wilder Folk");

	private final Spelling spelling;

	SpellingTests() throws IOException {
		try (CareerIndex index = new CareerIndex(new ByteBuffersDirectory())) {
			index.add(0, new CareerDocument("Workers", null, "10-0000", "", "", 1, TITLES, List.of()));
			this.spelling = new Spelling(index.open(), Language.words(), Set.of("wylder"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nurse", "nurs", "n", "electrician nurse" })
	void wordsThatTitlesHaveOrBeginWithStay(String text) throws IOException {
		assertThat(corrections(text)).containsExactly(text);
	}

	@ParameterizedTest
	@CsvSource({ "nuse, nurse", "nrse, nurse", "nursse, nurse", "unrse, nurse", "electrition, electrician" })
	void aWordBecomesTheOneThatIsSpelledLikeIt(String word, String corrected) throws IOException {
		assertThat(corrections(word)).contains(corrected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "wildmen", "elektron", "wylder" })
	void whatIsFarFromEveryWordOrMeansSomethingStays(String word) throws IOException {
		assertThat(corrections(word)).containsExactly(word);
	}

	@Test
	void aWordBecomesTheOneThatSoundsLikeIt() throws IOException {
		assertThat(corrections("farmasist")).containsExactly("pharmacist");
	}

	@ParameterizedTest
	@ValueSource(strings = { "wet", "wat", "9999", "a1", "مهندس", "aaaa", "qqqqqq" })
	void whatIsShortOrHasNoSoundStays(String word) throws IOException {
		assertThat(corrections(word)).containsExactly(word);
	}

	@Test
	void onlyTheWrongWordOfATextIsCorrected() throws IOException {
		assertThat(corrections("Registered the nuse")).startsWith("registered nurse")
			.allMatch((way) -> way.startsWith("registered "));
	}

	@Test
	void everyWayIsTold() throws IOException {
		assertThat(corrections("wolder")).containsExactly("welder", "wilder");
	}

	@Test
	void waysAreNotWithoutEnd() throws IOException {
		assertThat(corrections("wolder ".repeat(20))).hasSize(16);
	}

	@Test
	void knowsTheWordsOfTitlesAndNames() throws IOException {
		assertThat(this.spelling.known("folk")).isTrue();
		assertThat(this.spelling.known("workers")).isTrue();
		assertThat(this.spelling.known("fol")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "The Nurse's Café, nurse cafe", "I want to be a vet, vet", "it jobs, it", "K-9, k 9", "a, ''" })
	void aTextIsTakenApartIntoWordsThatSaySomething(String text, String terms) throws IOException {
		assertThat(Spelling.terms(Language.words(), text))
			.isEqualTo(terms.isEmpty() ? List.of() : List.of(terms.split(" ")));
	}

	private List<String> corrections(String text) throws IOException {
		return List.copyOf(this.spelling.corrections(text));
	}

}

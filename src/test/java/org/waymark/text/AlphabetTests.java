package org.waymark.text;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlphabetTests {

	@Test
	void accentsAndSmallLettersStandWithTheirBaseLetters() {
		assertThat(Stream
			.of("zookeeper", "Ice cutter", "École teacher", "iOS developer", "Editor", "Electrician", "Zoologist",
					"Ökonom", "Eel fisher", "Actor", "Orderly", "3D artist", "“Eel” taster")
			.sorted(Alphabet.ORDER)).containsExactly("3D artist", "Actor", "École teacher", "Editor", "Eel fisher",
					"“Eel” taster", "Electrician", "Ice cutter", "iOS developer", "Ökonom", "Orderly", "zookeeper",
					"Zoologist");
	}

	@ParameterizedTest
	@CsvSource({ "Actor, A", "iOS developer, I", "École teacher, E", "élève, E", "E\u0301cole, E", "3D artist, 3",
			"“Eel” taster, E", "ñandu keeper, N", "😀, 😀" })
	void aNameStandsUnderItsFirstLetter(String name, String letter) {
		assertThat(Alphabet.letter(name)).isEqualTo(letter);
	}

}

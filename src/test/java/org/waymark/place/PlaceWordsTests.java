package org.waymark.place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.RealDataTest;
import org.waymark.place.PlaceWords.PlacesIn;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The places in what people type. */
@RealDataTest
class PlaceWordsTests {

	private final Places places;

	private final PlaceWords words;

	PlaceWordsTests(@Autowired Places places, @Autowired PlaceWords words) {
		this.places = places;
		this.words = words;
	}

	@Test
	void everyPlaceIsKnownByItsNameAndAfterACommaByItsLetters() {
		assertThat(this.places.all().states()).hasSize(54)
			.allSatisfy((place) -> assertThat(
					Stream.of(place.name(), "jobs in " + place.name(), "welder, " + place.abbreviation()))
				.allSatisfy((text) -> assertThat(this.words.in(text.toLowerCase(Locale.ROOT)).places())
					.containsExactly(new NamedPlace(place, null))));
	}

	@ParameterizedTest
	@CsvSource({ "welder tx, TX, welder", "welder in or, OR, welder", "west virginia miner, WV, miner",
			"new york city plumber, NY, plumber", "plumber washington d.c, DC, plumber",
			"nurse in the virgin islands, VI, nurse", "kansas city ks, KS, ''", "jobs near seattle now, WA, jobs now" })
	void aPlaceIsTakenOutOfTheText(String text, String letters, String rest) {
		PlacesIn found = this.words.in(text);
		assertThat(found.places()).extracting(NamedPlace::place)
			.contains(this.places.all().state(letters).orElseThrow());
		assertThat(found.rest()).isEqualTo(rest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nurse or", "help me", "physician pa", "jobs in la", "indian cook", "main street clerk",
			"clerks, sales", "work in the usa", "" })
	void whatOnlyLooksLikeAPlaceStays(String text) {
		assertThat(this.words.in(text)).isEqualTo(new PlacesIn(List.of(), text));
	}

}

package org.waymark.place.lookup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;
import org.waymark.place.Place;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;
import org.waymark.place.lookup.FoundPlace.FoundKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Places as people say them. */
@RealDataTest
class PlaceSearchTests {

	private static final int MOST = 60;

	private final Places places;

	private final PlaceSearch search;

	PlaceSearchTests(@Autowired Places places, @Autowired PlaceSearch search) {
		this.places = places;
		this.search = search;
	}

	@ParameterizedTest
	@CsvSource({ "Spokane, 44060", "spokane county, 44060", "99201, 44060", "99201-1234, 44060",
			"'Columbus, OH', 18140", "columbus ohio, 18140", "'Columbus, GA', 17980", "St. Louis MO, 41180",
			"saint louis mo, 41180", "Ft. Worth, 19100", "winston-salem, 49180", "Honolulu HI, 46520", "WA, 53",
			"California, 06", "'Kansas City, KS', 28140", "43215, 18140", "20500, 47900", "Denver, 19740",
			"Vancouver, 38900" })
	void oneIsMeant(String words, String code) {
		assertThat(this.search.find(words, MOST).only()).map((place) -> place.code().digits()).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Columbus", "Portland", "Springfield", "Washington", "New York", "Aurora", "99013" })
	void severalMayBeMeant(String words) {
		PlaceAnswer answer = this.search.find(words, MOST);
		assertThat(answer.only()).isEmpty();
		assertThat(answer.found()).hasSizeGreaterThan(1);
		assertThat(answer.found()).doesNotHaveDuplicates();
	}

	@Test
	void statesComeFirstThenAreasThenTheLargestCities() {
		assertThat(this.search.find("Washington", MOST).found()).extracting(FoundPlace::kind)
			.startsWith(FoundKind.STATE, FoundKind.AREA, FoundKind.CITY);
		assertThat(this.search.find("Columbus", MOST).found()).extracting(FoundPlace::label)
			.startsWith("Columbus, GA-AL", "Columbus, IN", "Columbus, OH")
			.contains("Columbus, NE", "Columbus, MS");
	}

	@ParameterizedTest
	@CsvSource({ "09012, true,", "96266, true,", "34002, true,", "96910, false, Guam", "00802, false, Virgin Islands",
			"96799, false,", "96950, false,", "96898, false," })
	void aZipCodeThatNoCountyHasIsExplained(String zip, boolean military, String place) {
		PlaceAnswer answer = this.search.find(zip, MOST);
		assertThat(answer.range().military()).isEqualTo(military);
		assertThat(answer.only()).isEmpty();
		assertThat(answer.found().stream().map((found) -> found.place().name()))
			.containsExactlyElementsOf((place != null) ? List.of(place) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ",", "Xanadu", "00000", "123", "!" })
	void whatIsNowhereIsNotFound(String words) {
		assertThat(this.search.find(words, MOST)).isEqualTo(new PlaceAnswer(words, List.of(), null, null));
	}

	@Test
	void everyAreaIsFoundByItsName() {
		List<Place> areas = this.places.all().ofKind(PlaceKind.METRO, PlaceKind.NONMETRO);
		assertThat(areas).hasSize(530)
			.allSatisfy((area) -> assertThat(this.search.find(area.name(), MOST).only()).contains(area));
	}

	@Test
	void everyZipCodeAnswersWithItsAreas() {
		assertThat(DataFiles.read("data/places/zips.csv"))
			.allSatisfy((row) -> assertThat(this.search.find(row.getField("zip"), MOST).found()).isNotEmpty());
	}

	@Test
	void everythingThatIsSuggestedIsFoundByItsLabel() {
		List<FoundPlace> suggested = Stream.of("co", "sp", "saint", "new", "wash", "port", "lincoln county", "x")
			.map((words) -> this.search.suggest(words, 30))
			.flatMap(Collection::stream)
			.toList();
		assertThat(suggested).hasSizeGreaterThan(150)
			.allSatisfy(
					(found) -> assertThat(this.search.find(found.label(), MOST).found()).extracting(FoundPlace::place)
						.contains(found.place()));
	}

}

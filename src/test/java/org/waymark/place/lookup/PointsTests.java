package org.waymark.place.lookup;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Every ZIP code, county, area and state is somewhere, and it is the right one. */
@RealDataTest
class PointsTests {

	private final Places places;

	private final ZipCodes zips;

	private final Counties counties;

	private final Points points;

	PointsTests(@Autowired Places places, @Autowired ZipCodes zips, @Autowired Counties counties,
			@Autowired Points points) {
		this.places = places;
		this.zips = zips;
		this.counties = counties;
		this.points = points;
	}

	@Test
	void everyZipIsInItsCountyAndItsAreas() {
		assertThat(DataFiles.read("data/places/zips.csv")).hasSize(41_038).allSatisfy((row) -> {
			ZipCode zip = this.zips.find(row.getField("zip")).orElseThrow();
			assertThat(zip.city()).isEqualTo(row.getField("city"));
			assertThat(zip.counties().get(0).code()).isEqualTo(row.getField("county"));
			assertThat(zip.areas()).isNotEmpty()
				.allSatisfy((area) -> assertThat(this.places.all().coded(area).area()).isTrue());
			assertThat(zip.point().latitude()).isEqualTo(Double.parseDouble(row.getField("latitude")));
			assertThat(this.points.of(zip.code())).contains(zip.point());
		});
	}

	@Test
	void everyAreaHasItsCountiesAndIsInTheStatesThatTheyAreIn() {
		List<Place> areas = this.places.all().ofKind(PlaceKind.METRO, PlaceKind.NONMETRO);
		assertThat(areas).hasSize(530).allSatisfy((area) -> {
			List<County> counties = this.counties.of(area.code());
			assertThat(counties).isNotEmpty();
			assertThat(counties.stream().map(County::state).distinct())
				.containsExactlyInAnyOrderElementsOf(area.states());
		});
		assertThat(areas.stream().mapToInt((area) -> this.counties.of(area.code()).size()).sum()).isEqualTo(3226);
	}

	@Test
	void everyPlaceButTheNationAndTwoTerritoriesHasAPointNotFarFromItsZips() {
		assertThat(this.places.all().places().stream().filter((place) -> this.points.of(place.code()).isEmpty()))
			.extracting(Place::name)
			.containsExactlyInAnyOrder("United States", "Guam", "Virgin Islands", "Guam, GU", "Virgin Islands, VI");
	}

	/** Where city halls and the middles of states stand in any atlas, within 40 miles. */
	@ParameterizedTest
	@CsvSource({ "44060, 47.66, -117.43", "20260, 46.79, -92.10", "46520, 21.31, -157.86", "14260, 43.61, -116.20",
			"41180, 38.63, -90.20", "49180, 36.10, -80.24", "35620, 40.71, -74.01", "28880, 41.40, -74.05",
			"41980, 18.40, -66.06", "53, 47.45, -121.9", "15, 21.2, -157.6", "5300007, 47.3, -119.0" })
	void aPlaceIsWhereAnAtlasHasIt(String code, double latitude, double longitude) {
		Coordinates point = this.points.of(new PlaceCode(code)).orElseThrow();
		assertThat(point.latitude()).isCloseTo(latitude, within(0.5));
		assertThat(point.longitude()).isCloseTo(longitude, within(0.7));
	}

	@ParameterizedTest
	@CsvSource({ "00000", "96910", "09001", "9920", "spoka" })
	void whatIsNotInTheTableIsNowhere(String zip) {
		assertThat(this.zips.find(zip)).isEmpty();
		assertThat(this.points.of(zip)).isEmpty();
	}

}

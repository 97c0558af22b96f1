package org.waymark.place.lookup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceLoader;

/**
 * Loads the counties and their ZIP codes, and whose those are that no county has; and
 * what follows from these, the cities and where places are.
 */
@Component
@Order(3)
class CountyLoader implements DatasetPart {

	private static final String COUNTIES = "places/counties.csv";

	private static final String ZIPS = "places/zips.csv";

	private static final String RANGES = "places/zip-ranges.csv";

	@Override
	public List<String> tables() {
		return List.of("place_middle", "city", "zip_range", "zip", "county");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file(COUNTIES), data.file(ZIPS), data.file(RANGES), data.file(PlaceLoader.PLACES));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(PlaceLoader.codes(data));
	}

	@Override
	public void load(Loading loading) {
		List<County> counties = loadCounties(loading);
		List<City> cities = loadZips(loading);
		loadRanges(loading);
		addCities(loading, cities);
		addMiddles(loading, Middles.of(PlaceLoader.metroAreas(loading.data()), counties, cities));
	}

	private List<County> loadCounties(Loading loading) {
		List<County> all = new ArrayList<>();
		BatchInsert counties = loading.into("county", "code", "name", "area", "population");
		Codes places = PlaceLoader.codes(loading.data());
		CsvTable table = CsvTable.of(loading.data().file(COUNTIES), 1, "county", "name", "area", "population");
		loading.read(table, (row) -> {
			County county = new County(row.matching("county", "\\d{5}", "five digits"), row.text("name"),
					new PlaceCode(row.code("area", places)), row.notNegative("population", row::optionalInteger));
			all.add(county);
			counties.add(county.code(), county.name(), county.area().digits(), county.population());
		});
		counties.flush();
		return all;
	}

	private List<City> loadZips(Loading loading) {
		CityCount cities = new CityCount();
		BatchInsert zips = loading.into("zip", "code", "city", "county", "other_counties", "latitude", "longitude");
		Codes counties = Codes.of(loading.data().file(COUNTIES), "county", "a code of " + COUNTIES);
		CsvTable table = CsvTable.of(loading.data().file(ZIPS), 1, "zip", "city", "county", "other_counties",
				"latitude", "longitude");
		loading.read(table, (row) -> {
			BigDecimal latitude = degrees(row, "latitude", 90);
			BigDecimal longitude = degrees(row, "longitude", 180);
			zips.add(row.matching("zip", "\\d{5}", "five digits"), row.text("city"), row.code("county", counties),
					others(row, counties), latitude, longitude);
			cities.add(row.text("city"), row.text("county"),
					new Coordinates(latitude.doubleValue(), longitude.doubleValue()));
		});
		return cities.cities();
	}

	private static void addCities(Loading loading, List<City> cities) {
		BatchInsert rows = loading.into("city", "name", "county", "zips", "latitude", "longitude");
		cities.forEach((city) -> rows.add(city.name(), city.county(), city.zips(), city.latitude(), city.longitude()));
	}

	private static void addMiddles(Loading loading, Map<PlaceCode, Coordinates> middles) {
		BatchInsert rows = loading.into("place_middle", "place", "latitude", "longitude");
		middles.forEach((place, point) -> rows.add(place.digits(), point.latitude(), point.longitude()));
	}

	private void loadRanges(Loading loading) {
		BatchInsert ranges = loading.into("zip_range", "first_zip", "last_zip", "kind", "name", "place");
		Codes places = PlaceLoader.codes(loading.data());
		CsvTable table = CsvTable.of(loading.data().file(RANGES), 1, "first", "last", "kind", "name", "place");
		loading.read(table,
				(row) -> ranges.add(row.matching("first", "\\d{5}", "five digits"),
						row.matching("last", "\\d{5}", "five digits"), row.oneOf("kind", "military", "island"),
						row.text("name"), row.raw("place").isEmpty() ? null : row.code("place", places)));
	}

	private static String others(CsvRow row, Codes counties) {
		String codes = row.optionalText("other_counties");
		if (codes != null && !Stream.of(codes.split(" ")).allMatch(counties::has)) {
			throw row.wrong("other_counties", counties.description() + ", or several with blanks between them");
		}
		return codes;
	}

	private static BigDecimal degrees(CsvRow row, String column, int most) {
		return row.within(column, -most, most, row::decimal);
	}

}

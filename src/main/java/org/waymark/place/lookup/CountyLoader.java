package org.waymark.place.lookup;

import java.math.BigDecimal;
import java.util.List;
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
import org.waymark.place.PlaceLoader;

/** Loads the counties and their ZIP codes, and whose those are that no county has. */
@Component
@Order(3)
class CountyLoader implements DatasetPart {

	private static final String COUNTIES = "places/counties.csv";

	private static final String ZIPS = "places/zips.csv";

	private static final String RANGES = "places/zip-ranges.csv";

	@Override
	public List<String> tables() {
		return List.of("zip_range", "zip", "county");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file(COUNTIES), data.file(ZIPS), data.file(RANGES));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(PlaceLoader.codes(data));
	}

	@Override
	public void load(Loading loading) {
		loadCounties(loading);
		loadZips(loading);
		loadRanges(loading);
	}

	private void loadCounties(Loading loading) {
		BatchInsert counties = loading.into("county", "code", "name", "area", "population");
		Codes places = PlaceLoader.codes(loading.data());
		CsvTable table = CsvTable.of(loading.data().file(COUNTIES), 1, "county", "name", "area", "population");
		loading.read(table, (row) -> counties.add(row.matching("county", "\\d{5}", "five digits"), row.text("name"),
				row.code("area", places), row.notNegative("population", row::optionalInteger)));
		counties.flush();
	}

	private void loadZips(Loading loading) {
		BatchInsert zips = loading.into("zip", "code", "city", "county", "other_counties", "latitude", "longitude");
		Codes counties = Codes.of(loading.data().file(COUNTIES), "county", "a code of " + COUNTIES);
		CsvTable table = CsvTable.of(loading.data().file(ZIPS), 1, "zip", "city", "county", "other_counties",
				"latitude", "longitude");
		loading.read(table,
				(row) -> zips.add(row.matching("zip", "\\d{5}", "five digits"), row.text("city"),
						row.code("county", counties), others(row, counties), degrees(row, "latitude", 90),
						degrees(row, "longitude", 180)));
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

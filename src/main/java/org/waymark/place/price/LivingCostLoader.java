package org.waymark.place.price;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.place.PlaceLoader;
import org.waymark.source.SourceLoader;

/** Loads rents and minimum wages. */
@Component
@Order(3)
class LivingCostLoader implements DatasetPart {

	private static final String RENTS = "places/rents.csv";

	private static final String MINIMUM_WAGES = "places/minimum-wages.csv";

	@Override
	public List<String> tables() {
		return List.of("minimum_wage", "rent");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file(RENTS), data.file(MINIMUM_WAGES));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(SourceLoader.ids(data), PlaceLoader.codes(data));
	}

	@Override
	public void load(Loading loading) {
		Codes places = PlaceLoader.codes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		BatchInsert rents = loading.into("rent", "place", "fiscal_year", "one_bedroom", "two_bedroom", "source");
		loading.read(
				CsvTable.of(loading.data().file(RENTS), 2, "place", "fiscal_year", "one_bedroom", "two_bedroom",
						"source"),
				(row) -> rents.add(row.code("place", places), row.integer("fiscal_year"),
						row.aboveZero("one_bedroom", row::integer), row.aboveZero("two_bedroom", row::integer),
						row.code("source", sources)));
		BatchInsert wages = loading.into("minimum_wage", "place", "effective", "dollars_an_hour", "note", "source");
		loading.read(
				CsvTable.of(loading.data().file(MINIMUM_WAGES), 2, "place", "effective", "dollars_an_hour", "note",
						"source"),
				(row) -> wages.add(row.code("place", places), row.date("effective"),
						row.aboveZero("dollars_an_hour", row::decimal), row.optionalText("note"),
						row.code("source", sources)));
	}

}

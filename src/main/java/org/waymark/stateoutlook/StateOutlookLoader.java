package org.waymark.stateoutlook;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.loading.OccupationLoader;
import org.waymark.place.PlaceLoader;
import org.waymark.source.SourceLoader;

/** Loads what the states expect of the occupations. */
@Component
class StateOutlookLoader implements DatasetPart {

	private static final int LAST_YEAR = 9999;

	@Override
	public List<String> tables() {
		return List.of("state_outlook");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("outlook/states.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), PlaceLoader.codes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert outlooks = loading.into("state_outlook", "soc", "place", "base_year", "target_year",
				"employment_base", "employment_target", "change_percent", "openings_per_year", "source");
		CsvTable table = CsvTable.of(loading.data().file("outlook/states.csv"), 2, "soc", "place", "base_year",
				"target_year", "employment_base", "employment_target", "change_percent", "openings_per_year", "source");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes places = PlaceLoader.codes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(table,
				(row) -> outlooks.add(row.code("soc", occupations), row.code("place", places), row.integer("base_year"),
						row.within("target_year", row.integer("base_year") + 1, LAST_YEAR, row::integer),
						row.notNegative("employment_base", row::integer),
						row.notNegative("employment_target", row::integer), row.decimal("change_percent"),
						row.notNegative("openings_per_year", row::optionalInteger), row.code("source", sources)));
	}

}

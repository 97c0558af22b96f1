package org.waymark.prosandcons;

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
import org.waymark.source.SourceLoader;

/** Loads how sure the estimates of pay are. */
@Component
class StandardErrorLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("standard_error");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("wages/standard-errors.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert errors = loading.into("standard_error", "soc", "vintage", "mean_wage_percent", "source");
		CsvTable table = CsvTable.of(loading.data().file("wages/standard-errors.csv"), 2, "soc", "vintage",
				"mean_wage_percent", "source");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(table, (row) -> errors.add(row.code("soc", occupations), row.integer("vintage"),
				row.notNegative("mean_wage_percent", row::decimal), row.code("source", sources)));
	}

}

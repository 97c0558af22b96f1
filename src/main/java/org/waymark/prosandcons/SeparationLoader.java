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

/** Loads how many leave a line of work for another. */
@Component
class SeparationLoader implements DatasetPart {

	private static final int LAST_YEAR = 9999;

	@Override
	public List<String> tables() {
		return List.of("separation");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("occupations/separations.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert separations = loading.into("separation", "soc", "base_year", "target_year", "transfer_percent",
				"source");
		CsvTable table = CsvTable.of(loading.data().file("occupations/separations.csv"), 2, "soc", "base_year",
				"target_year", "transfer_percent", "source");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(table,
				(row) -> separations.add(row.code("soc", occupations), row.integer("base_year"),
						row.within("target_year", row.integer("base_year") + 1, LAST_YEAR, row::integer),
						row.within("transfer_percent", 0, 100, row::decimal), row.code("source", sources)));
	}

}

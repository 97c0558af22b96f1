package org.waymark.occupation.loading;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.source.SourceLoader;

/** Loads what earlier rounds of the employment projections expected. */
@Component
class ProjectionRoundLoader implements DatasetPart {

	private static final int LAST_YEAR = 9999;

	@Override
	public List<String> tables() {
		return List.of("projection_round");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("outlook/rounds.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert rounds = loading.into("projection_round", "soc", "base_year", "target_year", "change_percent",
				"source");
		CsvTable table = CsvTable.of(loading.data().file("outlook/rounds.csv"), 2, "soc", "base_year", "target_year",
				"change_percent", "source");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(table,
				(row) -> rounds.add(row.code("soc", occupations), row.integer("base_year"),
						row.within("target_year", row.integer("base_year") + 1, LAST_YEAR, row::integer),
						row.decimal("change_percent"), row.code("source", sources)));
	}

}

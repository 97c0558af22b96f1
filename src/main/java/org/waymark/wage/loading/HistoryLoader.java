package org.waymark.wage.loading;

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

/** Loads the national medians by year. */
@Component
class HistoryLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("wage_history");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("wages/history.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert years = loading.into("wage_history", "soc", "vintage", "dollars_of_year", "annual_median",
				"annual_median_real", "source");
		CsvTable table = CsvTable.of(loading.data().file("wages/history.csv"), 3, "soc", "vintage", "dollars_of_year",
				"annual_median", "annual_median_real", "source");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(table,
				(row) -> years.add(row.code("soc", occupations), row.integer("vintage"), row.integer("dollars_of_year"),
						row.aboveZero("annual_median", row::optionalInteger),
						row.aboveZero("annual_median_real", row::optionalInteger), row.code("source", sources)));
	}

}

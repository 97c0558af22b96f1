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

/** Loads the sentence that says what one does in an occupation. */
@Component
class SummaryLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("occupation_summary");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.textFile("occupations/summaries.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert summaries = loading.into("occupation_summary", "soc", "summary");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		loading.read(CsvTable.of(loading.data().textFile("occupations/summaries.csv"), 1, "soc", "summary"),
				(row) -> summaries.add(row.code("soc", occupations), row.text("summary")));
	}

}

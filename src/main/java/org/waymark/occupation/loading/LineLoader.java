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
class LineLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("occupation_line");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("occupations/lines.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert lines = loading.into("occupation_line", "soc", "line");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		loading.read(CsvTable.of(loading.data().file("occupations/lines.csv"), 1, "soc", "line"),
				(row) -> lines.add(row.code("soc", occupations), row.text("line")));
	}

}

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

/** Loads the job titles that people use for an occupation. */
@Component
class TitleLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("occupation_title");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(table(data).file());
	}

	static CsvTable table(DataFolder data) {
		return CsvTable.of(data.textFile("occupations/titles.csv"), 2, "soc", "title", "reported");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert titles = loading.into("occupation_title", "soc", "position", "title", "reported");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		ListedRows numbers = new ListedRows();
		loading.read(table(loading.data()), (row) -> {
			String soc = row.code("soc", occupations);
			titles.add(soc, numbers.next(soc), row.text("title"), row.flag("reported"));
		});
	}

}

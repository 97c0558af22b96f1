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

/** Loads which occupations are near to each other. */
@Component
class RelatedLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("related_occupation");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("occupations/related.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert pairs = loading.into("related_occupation", "soc", "position", "related");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		ListedRows numbers = new ListedRows();
		loading.read(CsvTable.of(loading.data().file("occupations/related.csv"), 2, "soc", "related"), (row) -> pairs
			.add(row.code("soc", occupations), numbers.next(row.raw("soc")), row.code("related", occupations)));
	}

}

package org.waymark.about;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;

/** Loads what changed on the site. */
@Component
class ChangeLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("site_change");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(file(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert changes = loading.into("site_change", "position", "made", "kind", "what");
		loading.read(CsvTable.of(file(loading.data()), 3, "made", "kind", "what"), (row) -> changes.add(changes.rows(),
				row.date("made"), row.oneOf("kind", "data", "texts"), row.text("what")));
	}

	private static DataFile file(DataFolder data) {
		return data.textFile("about/changes.csv");
	}

}

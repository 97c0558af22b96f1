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

/** Loads the software that is used in an occupation. */
@Component
class SoftwareLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("software");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("occupations/software.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert software = loading.into("software", "soc", "position", "product", "category", "in_demand");
		CsvTable table = CsvTable.of(loading.data().file("occupations/software.csv"), 2, "soc", "product", "category",
				"in_demand");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		ListedRows numbers = new ListedRows();
		loading.read(table, (row) -> software.add(row.code("soc", occupations), numbers.next(row.raw("soc")),
				row.text("product"), row.text("category"), row.flag("in_demand")));
	}

}

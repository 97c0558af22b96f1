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

/** Loads skills and fields of knowledge, and which of them an occupation needs most. */
@Component
class SkillLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("occupation_skill", "skill");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.textFile("occupations/skills.csv"), data.file("occupations/occupation-skills.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		DataFile file = loading.data().textFile("occupations/skills.csv");
		BatchInsert skills = loading.into("skill", "id", "kind", "name", "meaning");
		loading.read(CsvTable.of(file, 1, "skill", "kind", "name", "meaning"), (row) -> skills.add(row.text("skill"),
				row.oneOf("kind", "skill", "knowledge"), row.text("name"), row.text("meaning")));
		skills.flush();
		BatchInsert needed = loading.into("occupation_skill", "soc", "position", "skill", "importance");
		Codes known = Codes.of(file, "skill", "a skill of " + file.path());
		Codes occupations = OccupationLoader.socCodes(loading.data());
		ListedRows numbers = new ListedRows();
		loading.read(
				CsvTable.of(loading.data().file("occupations/occupation-skills.csv"), 2, "soc", "skill", "importance"),
				(row) -> needed.add(row.code("soc", occupations), numbers.next(row.raw("soc")),
						row.code("skill", known), row.within("importance", 1, 5, row::decimal)));
	}

}

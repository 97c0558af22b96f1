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

/** Loads skills and fields of knowledge, and how O*NET rates them for each occupation. */
@Component
class SkillLoader implements DatasetPart {

	private static final String RATINGS = "occupations/occupation-skills.csv";

	@Override
	public List<String> tables() {
		return List.of("skill_rating", "skill");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.textFile("occupations/skills.csv"), data.file(RATINGS));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		DataFile file = loading.data().textFile("occupations/skills.csv");
		BatchInsert skills = loading.into("skill", "id", "kind", "name", "meaning");
		loading.read(CsvTable.of(file, 1, "skill", "kind", "name", "meaning"), (row) -> skills.add(row.text("skill"),
				row.oneOf("kind", "skill", "knowledge"), row.text("name"), row.text("meaning")));
		skills.flush();
		loadRatings(loading, Codes.of(file, "skill", "a skill of " + file.path()));
	}

	private static void loadRatings(Loading loading, Codes skills) {
		String[] columns = { "soc", "skill", "importance", "level", "source" };
		BatchInsert ratings = loading.into("skill_rating", columns);
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(CsvTable.of(loading.data().file(RATINGS), 2, columns),
				(row) -> ratings.add(row.code("soc", occupations), row.code("skill", skills),
						row.within("importance", 1, 5, row::decimal), row.within("level", 0, 7, row::decimal),
						row.code("source", sources)));
	}

}

package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads skills and fields of knowledge, and which of them an occupation needs most. */
@Component
class SkillsMigration extends DataMigration {

	private final DataFolder data;

	SkillsMigration(DataFolder data) {
		super("5 skills", "occupation_skill", "skill");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/skills.csv"), this.data.file("occupations/occupation-skills.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		DataFile file = this.data.file("occupations/skills.csv");
		BatchInsert skills = loading.into("skill", "id", "kind", "name", "meaning");
		loading.read(CsvTable.of(file, 1, "skill", "kind", "name", "meaning"), (row) -> skills.add(row.text("skill"),
				row.oneOf("kind", "skill", "knowledge"), row.text("name"), row.text("meaning")));
		skills.flush();
		BatchInsert needed = loading.into("occupation_skill", "soc", "position", "skill", "importance");
		Codes known = Codes.of(file, "skill", "a skill of occupations/skills.csv");
		Codes occupations = Codes.occupations(this.data);
		ListedRows numbers = new ListedRows();
		loading.read(CsvTable.of(this.data.file("occupations/occupation-skills.csv"), 2, "soc", "skill", "importance"),
				(row) -> needed.add(row.code("soc", occupations), numbers.next(row.raw("soc")),
						row.code("skill", known), row.within("importance", 1, 5, row::decimal)));
	}

}

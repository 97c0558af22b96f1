package org.waymark.data;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Loads the occupations and their groups. */
@Component
class OccupationsMigration extends DataMigration {

	private final DataFolder data;

	OccupationsMigration(DataFolder data) {
		super("3 occupations", "occupation");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/occupations.csv"));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert occupations = loading.into("occupation", "soc", "level", "major_group", "slug", "title", "name");
		CsvTable table = CsvTable.of(this.data.file("occupations/occupations.csv"), 1, "soc", "level", "slug", "title",
				"name");
		Set<String> slugs = new HashSet<>();
		loading.read(table, (row) -> {
			String soc = row.matching("soc", "\\d\\d-\\d{4}", "a SOC code such as 43-6013");
			occupations.add(soc, row.oneOf("level", "total", "major", "detailed"), soc.substring(0, 3) + "0000",
					slug(row, slugs), row.text("title"), row.text("name"));
		});
	}

	private String slug(CsvRow row, Set<String> others) {
		row.matching("slug", "[a-z0-9-]+", "small letters, digits and hyphens");
		return row.unique("slug", others);
	}

}

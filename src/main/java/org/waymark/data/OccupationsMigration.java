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
		Set<String> majors = new HashSet<>();
		loading.read(table, (row) -> {
			String soc = row.matching("soc", "\\d\\d-\\d{4}", "a SOC code such as 43-6013");
			String level = row.oneOf("level", "total", "major", "detailed");
			occupations.add(soc, level, majorGroup(row, soc, level, majors), slug(row, slugs), row.text("title"),
					row.text("name"));
		});
	}

	/** Its row stands above those of the occupations in it. */
	private static String majorGroup(CsvRow row, String soc, String level, Set<String> majors) {
		String group = soc.substring(0, 3) + "0000";
		if (level.equals("major")) {
			majors.add(soc);
		}
		if (level.equals("detailed") && !majors.contains(group)) {
			throw row.wrong("soc", "a row of its major group " + group + " above it");
		}
		return group;
	}

	private String slug(CsvRow row, Set<String> others) {
		row.matching("slug", Slugs.FORM, Slugs.EXPECTED);
		return row.unique("slug", others);
	}

}

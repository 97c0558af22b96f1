package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads the job titles that people use for an occupation. */
@Component
class TitlesMigration extends DataMigration {

	private final DataFolder data;

	TitlesMigration(DataFolder data) {
		super("6 titles", "occupation_title");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/titles.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert titles = loading.into("occupation_title", "soc", "position", "title", "reported");
		CsvTable table = CsvTable.of(this.data.file("occupations/titles.csv"), 2, "soc", "title", "reported");
		Codes occupations = Codes.occupations(this.data);
		ListedRows numbers = new ListedRows();
		loading.read(table, (row) -> {
			String soc = row.code("soc", occupations);
			titles.add(soc, numbers.next(soc), row.text("title"), row.flag("reported"));
		});
	}

}

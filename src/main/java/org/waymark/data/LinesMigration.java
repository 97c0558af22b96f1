package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads the sentence that says what one does in an occupation. */
@Component
class LinesMigration extends DataMigration {

	private final DataFolder data;

	LinesMigration(DataFolder data) {
		super("4 lines", "occupation_line");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/lines.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert lines = loading.into("occupation_line", "soc", "line");
		Codes occupations = Codes.occupations(this.data);
		loading.read(CsvTable.of(this.data.file("occupations/lines.csv"), 1, "soc", "line"),
				(row) -> lines.add(row.code("soc", occupations), row.text("line")));
	}

}

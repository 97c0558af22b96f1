package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads which occupations are near to each other. */
@Component
class RelatedMigration extends DataMigration {

	private final DataFolder data;

	RelatedMigration(DataFolder data) {
		super("5 related", "related_occupation");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/related.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert pairs = loading.into("related_occupation", "soc", "position", "related");
		Codes occupations = Codes.occupations(this.data);
		ListedRows numbers = new ListedRows();
		loading.read(CsvTable.of(this.data.file("occupations/related.csv"), 2, "soc", "related"), (row) -> pairs
			.add(row.code("soc", occupations), numbers.next(row.raw("soc")), row.code("related", occupations)));
	}

}

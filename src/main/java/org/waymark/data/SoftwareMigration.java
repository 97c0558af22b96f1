package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads the software that is used in an occupation. */
@Component
class SoftwareMigration extends DataMigration {

	private final DataFolder data;

	SoftwareMigration(DataFolder data) {
		super("5 software", "software");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/software.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert software = loading.into("software", "soc", "position", "product", "category", "in_demand");
		CsvTable table = CsvTable.of(this.data.file("occupations/software.csv"), 2, "soc", "product", "category",
				"in_demand");
		Codes occupations = Codes.occupations(this.data);
		ListedRows numbers = new ListedRows();
		loading.read(table, (row) -> software.add(row.code("soc", occupations), numbers.next(row.raw("soc")),
				row.text("product"), row.text("category"), row.flag("in_demand")));
	}

}

package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads where the figures come from. */
@Component
class SourcesMigration extends DataMigration {

	private final DataFolder data;

	SourcesMigration(DataFolder data) {
		super("1 sources", "source");
		this.data = data;
	}

	static DataFile file(DataFolder data) {
		return data.file("sources.csv");
	}

	static CsvTable table(DataFolder data) {
		return CsvTable.of(file(data), 1, "id", "publisher", "title", "label", "vintage", "released", "address",
				"licence", "oddities");
	}

	@Override
	protected List<DataFile> files() {
		return List.of(file(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert sources = loading.into("source", "position", "id", "publisher", "title", "label", "vintage",
				"released", "address", "licence", "oddities");
		loading.read(table(this.data),
				(row) -> sources.add(sources.rows(), row.text("id"), row.text("publisher"), row.text("title"),
						row.text("label"), row.text("vintage"), row.optionalText("released"), row.text("address"),
						row.text("licence"), row.optionalText("oddities")));
	}

}

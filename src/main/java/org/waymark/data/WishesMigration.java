package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads what people wish for in a job and how the finder answers. */
@Component
class WishesMigration extends DataMigration {

	private static final String SETS = "|[a-z]+=[\\w-]+(&[a-z]+=[\\w-]+)*";

	private static final String LINKS = "|[^;]+ https://[^ ;]+(; [^;]+ https://[^ ;]+)*";

	private final DataFolder data;

	WishesMigration(DataFolder data) {
		super("6 wishes", "wish");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/wishes.csv"));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert wishes = loading.into("wish", "wish", "words", "sets", "says", "links");
		loading.read(CsvTable.of(this.data.file("occupations/wishes.csv"), 1, "wish", "words", "sets", "says", "links"),
				(row) -> {
					row.matching("sets", SETS, "filters of the finder such as education=none&pay=50000, or nothing");
					row.matching("links", LINKS, "names, each with its address, with semicolons between, or nothing");
					wishes.add(row.text("wish"), row.text("words"), row.optionalText("sets"), row.text("says"),
							row.optionalText("links"));
				});
	}

}

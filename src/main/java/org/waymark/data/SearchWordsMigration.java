package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads what people type for the words that titles use. */
@Component
class SearchWordsMigration extends DataMigration {

	private final DataFolder data;

	SearchWordsMigration(DataFolder data) {
		super("6 search words", "search_word");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/search-words.csv"));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert words = loading.into("search_word", "word", "means");
		loading.read(CsvTable.of(this.data.file("occupations/search-words.csv"), 2, "word", "means"),
				(row) -> words.add(row.text("word"), row.text("means")));
	}

}

package org.waymark.search;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;

/** Loads what people type for the words that titles use. */
@Component
class SearchWordLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("search_word");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.textFile("occupations/search-words.csv"));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert words = loading.into("search_word", "word", "means");
		loading.read(CsvTable.of(loading.data().textFile("occupations/search-words.csv"), 2, "word", "means"),
				(row) -> words.add(row.text("word"), row.text("means")));
	}

}

package org.waymark.search.asked;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;

/** Loads what people wish for in a job and how the finder answers. */
@Component
class WishLoader implements DatasetPart {

	private static final String SETS = "|[a-z]+=[\\w-]+(&[a-z]+=[\\w-]+)*";

	private static final String LINKS = "|[^;]+ https://[^ ;]+(; [^;]+ https://[^ ;]+)*";

	@Override
	public List<String> tables() {
		return List.of("wish");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.textFile("occupations/wishes.csv"));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert wishes = loading.into("wish", "wish", "words", "sets", "says", "links");
		loading.read(CsvTable.of(loading.data().textFile("occupations/wishes.csv"), 1, "wish", "words", "sets", "says",
				"links"), (row) -> {
					row.matching("sets", SETS, "filters of the finder such as education=none&pay=50000, or nothing");
					row.matching("links", LINKS, "names, each with its address, with semicolons between, or nothing");
					wishes.add(row.text("wish"), row.text("words"), row.optionalText("sets"), row.text("says"),
							row.optionalText("links"));
				});
	}

}

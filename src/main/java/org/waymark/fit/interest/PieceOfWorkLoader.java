package org.waymark.fit.interest;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.loading.ProfileLoader;

/** Loads the pieces of work that readers are asked about, in the order of the file. */
@Component
class PieceOfWorkLoader implements DatasetPart {

	private static final String FILE = "fit/pieces-of-work.csv";

	@Override
	public List<String> tables() {
		return List.of("piece_of_work");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.textFile(FILE));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(ProfileLoader.rated(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert pieces = loading.into("piece_of_work", "position", "soc", "text");
		Codes rated = ProfileLoader.rated(loading.data());
		AtomicInteger position = new AtomicInteger();
		loading.read(CsvTable.of(loading.data().textFile(FILE), 1, "soc", "text"),
				(row) -> pieces.add(position.getAndIncrement(), row.code("soc", rated), row.text("text")));
	}

}

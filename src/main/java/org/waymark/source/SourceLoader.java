package org.waymark.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;

/** Loads where the figures come from. */
@Component
@Order(1)
public class SourceLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("source");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(file(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert sources = loading.into("source", "position", "id", "publisher", "title", "label", "vintage",
				"released", "address", "license", "limitations");
		loading.read(table(loading.data()), (row) -> {
			Source source = source(row);
			sources.add(sources.rows(), source.id(), source.publisher(), source.title(), source.label(),
					source.vintage(), source.released(), source.address(), source.license(), source.limitations());
		});
	}

	/** Where they stand. */
	public static DataFile file(DataFolder data) {
		return data.textFile("sources/sources.csv");
	}

	/** The ids of all sources. */
	public static Codes ids(DataFolder data) {
		DataFile file = file(data);
		return Codes.of(file, "id", "the id of a source in " + file.path());
	}

	/** All sources by their ids. */
	public static Map<String, Source> byId(DataFolder data) {
		Map<String, Source> sources = new HashMap<>();
		table(data).forEach((row) -> sources.put(row.text("id"), source(row)));
		return sources;
	}

	private static CsvTable table(DataFolder data) {
		return CsvTable.of(file(data), 1, "id", "publisher", "title", "label", "vintage", "released", "address",
				"license", "limitations");
	}

	private static Source source(CsvRow row) {
		return new Source(row.text("id"), row.text("publisher"), row.text("title"), row.text("label"),
				row.text("vintage"), row.optionalText("released"), row.text("address"), row.text("license"),
				row.optionalText("limitations"));
	}

}

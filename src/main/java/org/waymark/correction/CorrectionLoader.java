package org.waymark.correction;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.dataset.file.YamlMap;

/** Loads what was corrected, one file each, whose name becomes its anchor. */
@Component
class CorrectionLoader implements DatasetPart {

	private static final String FOLDER = "corrections";

	private static final String NAME = "[a-z0-9-]+\\.yaml";

	@Override
	public List<String> tables() {
		return List.of("correction");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return data.textFiles(FOLDER);
	}

	@Override
	public void load(Loading loading) {
		BatchInsert corrections = loading.into("correction", "id", "corrected", "since", "title", "page", "wrong",
				"right_now", "found_by");
		long start = System.nanoTime();
		for (DataFile file : files(loading.data())) {
			Correction read = YamlMap.read(file, (map) -> read(map, file));
			corrections.add(read.id(), read.corrected(), read.since(), read.title(), read.page(), read.wrong(),
					read.now(), read.foundBy());
		}
		loading.report(FOLDER, corrections.rows(), start);
	}

	private static Correction read(YamlMap map, DataFile file) {
		if (!file.name().matches(NAME)) {
			throw map.wrong("a file whose name has small letters, digits and hyphens");
		}
		LocalDate corrected = map.date("corrected");
		LocalDate since = map.date("since");
		if (since.isAfter(corrected)) {
			throw map.wrong("since", "a day that is not after the correction");
		}
		return new Correction(file.name().replace(".yaml", ""), corrected, since, map.text("title"),
				map.matching("page", "/\\S*", "an address of this site, such as /careers"), map.text("wrong"),
				map.text("now"), map.text("found_by"));
	}

}

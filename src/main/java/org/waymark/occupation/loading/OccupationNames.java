package org.waymark.occupation.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;

/** All that occupations are called, for parts of the data that go by their words. */
public final class OccupationNames {

	private OccupationNames() {
	}

	/** The files that they stand in. */
	public static List<DataFile> files(DataFolder data) {
		return List.of(table(data).file(), TitleLoader.table(data).file());
	}

	/** BLS's title, the name in plain writing and the job titles, by the codes. */
	public static Map<String, List<String>> of(DataFolder data) {
		Map<String, List<String>> names = new TreeMap<>();
		add(names, table(data), "title", "name");
		add(names, TitleLoader.table(data), "title");
		return names;
	}

	static CsvTable table(DataFolder data) {
		return CsvTable.of(data.textFile("occupations/names.csv"), 1, "soc", "title", "name");
	}

	private static void add(Map<String, List<String>> names, CsvTable table, String... columns) {
		table.forEach((row) -> {
			for (String column : columns) {
				names.computeIfAbsent(row.text("soc"), (any) -> new ArrayList<>()).add(row.text(column));
			}
		});
	}

}

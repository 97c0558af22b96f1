package org.waymark.occupation.loading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

/** Loads the occupations and their groups. */
@Component
@Order(2)
public class OccupationLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("occupation");
	}

	/** The SOC codes of all occupations and their groups. */
	public static Codes socCodes(DataFolder data) {
		return Codes.of(data.file("occupations/occupations.csv"), "soc", "a SOC code of occupations/occupations.csv");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(table(data).file(), OccupationNames.table(data).file());
	}

	private static CsvTable table(DataFolder data) {
		return CsvTable.of(data.file("occupations/occupations.csv"), 1, "soc", "level", "slug");
	}

	@Override
	public void load(Loading loading) {
		BatchInsert occupations = loading.into("occupation", "soc", "level", "major_group", "slug", "title", "name");
		Map<String, CsvRow> names = names(loading);
		Set<String> slugs = new HashSet<>();
		Set<String> majors = new HashSet<>();
		loading.read(table(loading.data()), (row) -> {
			String soc = row.matching("soc", "\\d\\d-\\d{4}", "a SOC code such as 43-6013");
			String level = row.oneOf("level", "total", "major", "detailed");
			CsvRow name = names.remove(soc);
			if (name == null) {
				throw row.wrong("soc", "a code with a row in " + OccupationNames.table(loading.data()).file().path());
			}
			occupations.add(soc, level, majorGroup(row, soc, level, majors), slug(row, slugs), name.text("title"),
					name.text("name"));
		});
		names.values().forEach((row) -> row.code("soc", socCodes(loading.data())));
	}

	private static Map<String, CsvRow> names(Loading loading) {
		Map<String, CsvRow> names = new LinkedHashMap<>();
		loading.read(OccupationNames.table(loading.data()), (row) -> names.put(row.raw("soc"), row));
		return names;
	}

	/** Its row stands above those of the occupations in it. */
	private static String majorGroup(CsvRow row, String soc, String level, Set<String> majors) {
		String group = soc.substring(0, 3) + "0000";
		if (level.equals("major")) {
			majors.add(soc);
		}
		if (level.equals("detailed") && !majors.contains(group)) {
			throw row.wrong("soc", "a row of its major group " + group + " above it");
		}
		return group;
	}

	private String slug(CsvRow row, Set<String> others) {
		row.matching("slug", Slugs.FORM, Slugs.EXPECTED);
		return row.unique("slug", others);
	}

}

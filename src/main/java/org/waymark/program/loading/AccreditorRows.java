package org.waymark.program.loading;

import java.util.HashSet;
import java.util.Set;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.occupation.loading.OccupationLoader;
import org.waymark.program.accreditation.AskedBy;

/** Reads who accredits programs. */
final class AccreditorRows {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2099;

	private AccreditorRows() {
	}

	static void load(Loading loading) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Set<String> seen = new HashSet<>();
		BatchInsert accreditors = loading.into("accreditor", "soc", "asked_by", "name", "also", "look_up", "publisher",
				"title", "published", "address", "checked");
		loading.read(CsvTable.of(ProgramLoader.file(loading.data(), "accreditors"), 1, "soc", "asked_by", "name",
				"also", "look_up", "publisher", "title", "year", "address", "checked"), (row) -> {
					row.code("soc", occupations);
					accreditors.add(row.unique("soc", seen), row.oneOf("asked_by", AskedBy.words()), row.text("name"),
							row.optionalText("also"), address(row, "look_up"), row.text("publisher"), row.text("title"),
							row.within("year", FIRST_YEAR, LAST_YEAR, row::optionalInteger), address(row, "address"),
							row.date("checked"));
				});
	}

	private static String address(CsvRow row, String column) {
		return row.matching(column, "https?://\\S+", "an address that starts with https://");
	}

}

package org.waymark.program.loading;

import java.util.HashSet;
import java.util.Set;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.place.PlaceLoader;
import org.waymark.program.college.Ownership;

/** Reads the colleges. */
final class CollegeRows {

	private static final String[] COLUMNS = { "id", "name", "city", "place", "zip", "latitude", "longitude", "website",
			"ownership", "distance_only", "tuition_in_state", "tuition_out_of_state", "tuition_program", "net_price",
			"net_price_poorest", "completion_rate", "earnings", "debt", "debt_year" };

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2099;

	private CollegeRows() {
	}

	/** The numbers of the colleges. */
	static Codes load(Loading loading) {
		Codes places = PlaceLoader.codes(loading.data());
		Set<String> ids = new HashSet<>();
		BatchInsert colleges = loading.into("college", COLUMNS);
		loading.read(CsvTable.of(ProgramLoader.file(loading.data(), "colleges"), 1, COLUMNS), (row) -> {
			ids.add(row.matching("id", "\\d{6}", "the six digits of a college in IPEDS"));
			colleges.add(row.integer("id"), row.text("name"), row.text("city"), row.code("place", places),
					row.matching("zip", "\\d{5}", "a ZIP of five digits"),
					row.within("latitude", -90, 90, row::decimal), row.within("longitude", -180, 180, row::decimal),
					website(row), row.oneOf("ownership", Ownership.words()), row.flag("distance_only"),
					row.aboveZero("tuition_in_state", row::optionalInteger),
					row.aboveZero("tuition_out_of_state", row::optionalInteger),
					row.aboveZero("tuition_program", row::optionalInteger), row.optionalInteger("net_price"),
					row.optionalInteger("net_price_poorest"), row.within("completion_rate", 0, 1, row::optionalDecimal),
					row.aboveZero("earnings", row::optionalInteger), row.aboveZero("debt", row::optionalInteger),
					debtYear(row));
		});
		return new Codes(ids, "the number of a college in programs/colleges.csv");
	}

	private static String website(CsvRow row) {
		return row.raw("website").isEmpty() ? null
				: row.matching("website", "https?://\\S+", "an address that starts with https://");
	}

	/** A debt without a year says little. */
	private static Integer debtYear(CsvRow row) {
		if (row.raw("debt").isEmpty() != row.raw("debt_year").isEmpty()) {
			throw row.wrong("debt_year", "the year of the debt, and nothing without one");
		}
		return row.within("debt_year", FIRST_YEAR, LAST_YEAR, row::optionalInteger);
	}

}

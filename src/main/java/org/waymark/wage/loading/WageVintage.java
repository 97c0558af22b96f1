package org.waymark.wage.loading;

import java.math.BigDecimal;

import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;

/**
 * One wage table of the data folder.
 *
 * @param year the year of its month of May
 * @param scope {@code national}, {@code states} or {@code areas}
 * @param label how people call it, such as "May 2024"
 * @param file its path below the data folder
 * @param annualCap the wage in dollars a year at which it stops printing amounts, or null
 * @param hourlyCap the same in dollars an hour, or null
 * @param source the id of its source
 */
record WageVintage(int year, String scope, String label, String file, Integer annualCap, BigDecimal hourlyCap,
		String source) {

	/** The list of the wage tables. */
	static CsvTable table(DataFile file) {
		return CsvTable.of(file, 2, "vintage", "scope", "label", "file", "annual_cap", "hourly_cap", "source");
	}

	static WageVintage of(CsvRow row, Codes sources) {
		int year = row.integer("vintage");
		WageVintage vintage = new WageVintage(year, row.oneOf("scope", "national", "states", "areas"),
				row.matching("label", "[A-Za-z]+ " + year, "a month and the year of the row, such as May " + year),
				row.text("file"), row.aboveZero("annual_cap", row::optionalInteger),
				row.aboveZero("hourly_cap", row::optionalDecimal), row.code("source", sources));
		WageUnits.check(row, "hourly_cap", "annual_cap");
		return vintage;
	}

	/** Whether it is of metropolitan and nonmetropolitan areas. */
	boolean areas() {
		return "areas".equals(this.scope);
	}

	boolean national() {
		return "national".equals(this.scope);
	}

}

package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads the national medians by year. */
@Component
class HistoryMigration extends DataMigration {

	private final DataFolder data;

	HistoryMigration(DataFolder data) {
		super("8 wage history", "wage_history");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("wages/history.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data), Codes.sources(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert years = loading.into("wage_history", "soc", "vintage", "dollars_of_year", "annual_median",
				"annual_median_real", "source");
		CsvTable table = CsvTable.of(this.data.file("wages/history.csv"), 3, "soc", "vintage", "dollars_of_year",
				"annual_median", "annual_median_real", "source");
		Codes occupations = Codes.occupations(this.data);
		Codes sources = Codes.sources(this.data);
		loading.read(table,
				(row) -> years.add(row.code("soc", occupations), row.integer("vintage"), row.integer("dollars_of_year"),
						row.aboveZero("annual_median", row::optionalInteger),
						row.aboveZero("annual_median_real", row::optionalInteger), row.code("source", sources)));
	}

}

package org.waymark.data;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Loads in which sectors of the economy an occupation works. */
@Component
class SectorsMigration extends DataMigration {

	private final DataFolder data;

	SectorsMigration(DataFolder data) {
		super("5 sectors", "sector_employment");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/sectors.csv"), this.data.file("occupations/sector-employment.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data), Codes.sources(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		DataFile sectorFile = this.data.file("occupations/sectors.csv");
		Map<String, String> names = new HashMap<>();
		Map<String, String> sourceOf = new HashMap<>();
		Codes sources = Codes.sources(this.data);
		loading.read(CsvTable.of(sectorFile, 1, "naics", "name", "source"), (row) -> {
			names.put(row.text("naics"), row.text("name"));
			sourceOf.put(row.text("naics"), row.code("source", sources));
		});
		Codes sectors = Codes.of(sectorFile, "naics", "a sector of occupations/sectors.csv");
		Codes occupations = Codes.occupations(this.data);
		BatchInsert rows = loading.into("sector_employment", "soc", "naics", "sector", "employment", "annual_median",
				"source");
		CsvTable table = CsvTable.of(this.data.file("occupations/sector-employment.csv"), 2, "soc", "naics",
				"employment", "annual_median");
		loading.read(table, (row) -> {
			String naics = row.code("naics", sectors);
			rows.add(row.code("soc", occupations), naics, names.get(naics),
					row.notNegative("employment", row::releasedInteger),
					row.aboveZero("annual_median", row::releasedInteger), sourceOf.get(naics));
		});
	}

}

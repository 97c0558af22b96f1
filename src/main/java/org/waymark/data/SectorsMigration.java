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
		return List.of(this.data.file("occupations/sectors.csv"), this.data.file("occupations/sector-employment.csv"),
				this.data.file("wages/vintages.csv"));
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
				"annual_median_capped", "source");
		Map<String, Integer> caps = caps(sources);
		CsvTable table = CsvTable.of(this.data.file("occupations/sector-employment.csv"), 2, "soc", "naics",
				"employment", "annual_median");
		loading.read(table, (row) -> {
			String naics = row.code("naics", sectors);
			boolean capped = "#".equals(row.raw("annual_median"));
			rows.add(row.code("soc", occupations), naics, names.get(naics),
					row.notNegative("employment", row::releasedInteger),
					capped ? cap(row, caps, sourceOf.get(naics)) : row.aboveZero("annual_median", row::releasedInteger),
					capped, sourceOf.get(naics));
		});
	}

	/** The wage from which on a table prints no amounts, by its source. */
	private Map<String, Integer> caps(Codes sources) {
		Map<String, Integer> caps = new HashMap<>();
		WageVintage.table(this.data.file("wages/vintages.csv")).forEach((row) -> {
			WageVintage vintage = WageVintage.of(row, sources);
			if (vintage.national()) {
				caps.put(vintage.source(), vintage.annualCap());
			}
		});
		return caps;
	}

	private static Integer cap(CsvRow row, Map<String, Integer> caps, String source) {
		Integer cap = caps.get(source);
		if (cap == null) {
			throw row.wrong("annual_median", "an amount: wages/vintages.csv has no cap for " + source);
		}
		return cap;
	}

}

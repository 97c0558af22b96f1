package org.waymark.occupation.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.source.SourceLoader;

/** Loads in which sectors of the economy an occupation works. */
@Component
class SectorLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("sector_employment");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.textFile("occupations/sectors.csv"), data.file("occupations/sector-employment.csv"),
				data.file("wages/vintages.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		DataFile sectorFile = loading.data().textFile("occupations/sectors.csv");
		Map<String, String> names = new HashMap<>();
		Map<String, String> sourceOf = new HashMap<>();
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(CsvTable.of(sectorFile, 1, "naics", "name", "source"), (row) -> {
			names.put(row.text("naics"), row.text("name"));
			sourceOf.put(row.text("naics"), row.code("source", sources));
		});
		Codes sectors = Codes.of(sectorFile, "naics", "a sector of " + sectorFile.path());
		Codes occupations = OccupationLoader.socCodes(loading.data());
		BatchInsert rows = loading.into("sector_employment", "soc", "naics", "sector", "employment", "annual_median",
				"annual_median_capped", "source");
		Map<String, Integer> caps = caps(loading);
		CsvTable table = CsvTable.of(loading.data().file("occupations/sector-employment.csv"), 2, "soc", "naics",
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
	private static Map<String, Integer> caps(Loading loading) {
		Map<String, Integer> caps = new HashMap<>();
		CsvTable vintages = CsvTable.of(loading.data().file("wages/vintages.csv"), 2, "vintage", "scope", "label",
				"file", "annual_cap", "hourly_cap", "source");
		vintages.forEach((row) -> {
			if ("national".equals(row.raw("scope"))) {
				caps.put(row.raw("source"), row.optionalInteger("annual_cap"));
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

package org.waymark.wage.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataError;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.loading.OccupationLoader;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceLoader;
import org.waymark.source.SourceLoader;

/** Loads the wage tables that {@code wages/vintages.csv} lists. */
@Component
class WageLoader implements DatasetPart {

	private static final String VINTAGES = "wages/vintages.csv";

	@Override
	public List<String> tables() {
		return List.of("area_with_wages", "area_wage", "wage", "wage_vintage");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		List<DataFile> files = new ArrayList<>();
		files.add(data.file(VINTAGES));
		vintages(data, (vintage) -> files.add(data.file(vintage.file())));
		return files;
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(SourceLoader.ids(data), PlaceLoader.codes(data), OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert vintages = loading.into("wage_vintage", "vintage", "scope", "label", "annual_cap", "hourly_cap",
				"source");
		BatchInsert wages = loading.into("wage", WageCells.columnsWith("soc", "vintage", "place", "basis", "source"));
		BatchInsert areas = loading.into("area_wage", AreaCells.columnsWith("soc", "vintage", "place", "source"));
		Map<String, String> bases = new HashMap<>();
		List<WageVintage> list = vintages(loading.data(), (vintage) -> vintages.add(vintage.year(), vintage.scope(),
				vintage.label(), vintage.annualCap(), vintage.hourlyCap(), vintage.source()));
		for (WageVintage vintage : list) {
			if (vintage.national()) {
				loadNation(loading, vintage, wages, bases);
			}
			else if (vintage.areas()) {
				loadAreas(loading, vintage, areas);
			}
			else {
				loadStates(loading, vintage, wages, bases);
			}
		}
		loading.fill("area_with_wages", "SELECT DISTINCT place FROM area_wage");
	}

	private void loadNation(Loading loading, WageVintage vintage, BatchInsert wages, Map<String, String> bases) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		bases.clear();
		loading.read(WageCells.nationalTable(loading.data().file(vintage.file())), (row) -> {
			String soc = row.code("soc", occupations);
			String basis = row.oneOf("basis", "", "annual", "hourly");
			bases.put(soc, basis);
			wages.add(line(row, vintage, soc, PlaceCode.NATION.digits(), basis, EmptyCells.NONE));
		});
	}

	private void loadStates(Loading loading, WageVintage vintage, BatchInsert wages, Map<String, String> bases) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes places = PlaceLoader.codes(loading.data());
		CsvTable table = WageCells.stateTable(loading.data().file(vintage.file()));
		EmptyCells empty = EmptyCells.of(table);
		loading.read(table, (row) -> {
			String soc = row.code("soc", occupations);
			wages.add(line(row, vintage, soc, row.code("place", places), bases.getOrDefault(soc, ""), empty));
		});
	}

	private void loadAreas(Loading loading, WageVintage vintage, BatchInsert areas) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes places = PlaceLoader.areaCodes(loading.data());
		loading.read(AreaCells.table(loading.data().file(vintage.file())), (row) -> areas.add(AreaCells.read(row,
				row.code("soc", occupations), vintage.year(), row.code("place", places), vintage.source())));
	}

	private static Object[] line(CsvRow row, WageVintage vintage, String soc, String place, String basis,
			EmptyCells empty) {
		return WageCells.read(row, vintage, basis, empty, soc, vintage.year(), place, basis, vintage.source());
	}

	/** The list is in order: a year's national table comes before its table of states. */
	private static List<WageVintage> vintages(DataFolder data, Consumer<WageVintage> action) {
		Codes sources = SourceLoader.ids(data);
		List<WageVintage> vintages = new ArrayList<>();
		WageVintage.table(data.file(VINTAGES)).forEach((row) -> {
			WageVintage vintage = WageVintage.of(row, sources);
			if (!vintage.national()
					&& vintages.stream().noneMatch((other) -> other.national() && other.year() == vintage.year())) {
				throw row.wrong("scope", "the national table of a year above its table of states");
			}
			vintages.add(vintage);
			action.accept(vintage);
		});
		if (vintages.stream().noneMatch((vintage) -> "states".equals(vintage.scope()))) {
			throw DataError.in(VINTAGES, "a table of states", "none");
		}
		return vintages;
	}

}

package org.waymark.data;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.waymark.place.PlaceCode;

/** Loads the wage tables that {@code wages/vintages.csv} lists. */
@Component
class WagesMigration extends DataMigration {

	private final DataFolder data;

	WagesMigration(DataFolder data) {
		super("7 wages", "wage", "wage_vintage");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		List<DataFile> files = new ArrayList<>();
		DataFile list = this.data.file("wages/vintages.csv");
		files.add(list);
		vintages(list, (vintage) -> files.add(this.data.file(vintage.file())));
		return files;
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.sources(this.data), Codes.places(this.data), Codes.occupations(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert vintages = loading.into("wage_vintage", "vintage", "scope", "label", "annual_cap", "hourly_cap",
				"source");
		BatchInsert wages = loading.into("wage", WageCells.columnsWith("soc", "vintage", "place", "basis", "source"));
		Map<String, String> bases = new HashMap<>();
		List<WageVintage> list = vintages(this.data.file("wages/vintages.csv"),
				(vintage) -> vintages.add(vintage.year(), vintage.scope(), vintage.label(), vintage.annualCap(),
						vintage.hourlyCap(), vintage.source()));
		for (WageVintage vintage : list) {
			if (vintage.national()) {
				loadNation(loading, vintage, wages, bases);
			}
			else {
				loadStates(loading, vintage, wages, bases);
			}
		}
	}

	private void loadNation(Loading loading, WageVintage vintage, BatchInsert wages, Map<String, String> bases) {
		Codes occupations = Codes.occupations(this.data);
		bases.clear();
		loading.read(WageCells.nationalTable(this.data.file(vintage.file())), (row) -> {
			String soc = row.code("soc", occupations);
			String basis = row.oneOf("basis", "", "annual", "hourly");
			bases.put(soc, basis);
			wages.add(line(row, vintage, soc, PlaceCode.NATION.digits(), basis, EmptyCells.NONE));
		});
	}

	private void loadStates(Loading loading, WageVintage vintage, BatchInsert wages, Map<String, String> bases) {
		Codes occupations = Codes.occupations(this.data);
		Codes places = Codes.places(this.data);
		CsvTable table = WageCells.stateTable(this.data.file(vintage.file()));
		EmptyCells empty = EmptyCells.of(table);
		loading.read(table, (row) -> {
			String soc = row.code("soc", occupations);
			wages.add(line(row, vintage, soc, row.code("place", places), bases.getOrDefault(soc, ""), empty));
		});
	}

	private static Object[] line(CsvRow row, WageVintage vintage, String soc, String place, String basis,
			EmptyCells empty) {
		return WageCells.read(row, vintage, basis, empty, soc, vintage.year(), place, basis, vintage.source());
	}

	/** The list is in order: a year's national table comes before its table of states. */
	private List<WageVintage> vintages(DataFile list, Consumer<WageVintage> action) {
		Codes sources = Codes.sources(this.data);
		List<WageVintage> vintages = new ArrayList<>();
		WageVintage.table(list).forEach((row) -> {
			WageVintage vintage = WageVintage.of(row, sources);
			if (!vintage.national()
					&& vintages.stream().noneMatch((other) -> other.national() && other.year() == vintage.year())) {
				throw row.wrong("scope", "the national table of a year above its table of states");
			}
			vintages.add(vintage);
			action.accept(vintage);
		});
		if (vintages.stream().allMatch(WageVintage::national)) {
			throw DataError.in(list.path(), "a table of states", "none");
		}
		return vintages;
	}

}

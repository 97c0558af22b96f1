package org.waymark.claim.published;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.loading.OccupationLoader;
import org.waymark.source.SourceLoader;

/**
 * Loads what BLS published for the nation beyond the tables that pages show: older wages,
 * groups, and every round of projections.
 */
@Component
class PublishedLoader implements DatasetPart {

	private static final int LAST_YEAR = 9999;

	private static final String OTHER_CODES = "claims/other-codes.csv";

	private static final String WAGES = "claims/wages.csv";

	private static final String PROJECTIONS = "claims/projections.csv";

	@Override
	public List<String> tables() {
		return List.of("other_code", "published_wage", "published_projection", "published_line");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(lines(data), data.file(OTHER_CODES), data.file(WAGES), data.file(PROJECTIONS));
	}

	private static DataFile lines(DataFolder data) {
		return data.textFile("claims/lines.csv");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		KnownLines lines = loadLines(loading);
		Codes sources = SourceLoader.ids(loading.data());
		loadOtherCodes(loading, lines);
		loadWages(loading, lines, sources);
		loadProjections(loading, lines, sources);
	}

	private static KnownLines loadLines(Loading loading) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		DataFile file = lines(loading.data());
		Set<String> known = new HashSet<>();
		NavigableSet<Integer> versions = new TreeSet<>();
		BatchInsert lines = loading.into("published_line", "soc", "soc_version", "title");
		loading.read(CsvTable.of(file, 2, "soc", "soc_version", "title"), (row) -> {
			String soc = row.matching("soc", "\\d\\d-\\d{4}", "a SOC code such as 43-6013");
			int version = row.integer("soc_version");
			known.add(soc + " " + version);
			versions.add(version);
			lines.add(soc, version, row.text("title"));
		});
		return new KnownLines(occupations, known, versions.isEmpty() ? 0 : versions.last(), file.path());
	}

	private static void loadOtherCodes(Loading loading, KnownLines lines) {
		BatchInsert others = loading.into("other_code", "soc", "other_version", "other_soc", "relation");
		loading.read(CsvTable.of(loading.data().file(OTHER_CODES), 3, "soc", "other_version", "other_soc", "relation"),
				(row) -> others.add(row.code("soc", lines.occupations()), row.integer("other_version"),
						lines.known(row, "other_soc", "other_version"),
						row.oneOf("relation", Relation.OF_OTHER_CODES)));
	}

	private static void loadWages(Loading loading, KnownLines lines, Codes sources) {
		String[] columns = { "soc", "vintage", "soc_version", "employment", "hourly_mean", "hourly_median",
				"annual_mean", "annual_p10", "annual_p25", "annual_median", "annual_p75", "annual_p90", "source" };
		BatchInsert wages = loading.into("published_wage", columns);
		loading.read(CsvTable.of(loading.data().file(WAGES), 2, columns), (row) -> wages.add(
				lines.known(row, "soc", "soc_version"), row.integer("vintage"), row.integer("soc_version"),
				row.aboveZero("employment", row::optionalInteger), row.aboveZero("hourly_mean", row::optionalDecimal),
				row.aboveZero("hourly_median", row::optionalDecimal),
				row.aboveZero("annual_mean", row::optionalInteger), row.aboveZero("annual_p10", row::optionalInteger),
				row.aboveZero("annual_p25", row::optionalInteger), row.aboveZero("annual_median", row::optionalInteger),
				row.aboveZero("annual_p75", row::optionalInteger), row.aboveZero("annual_p90", row::optionalInteger),
				row.code("source", sources)));
	}

	private static void loadProjections(Loading loading, KnownLines lines, Codes sources) {
		BatchInsert rounds = loading.into("published_projection", "soc", "base_year", "target_year", "soc_version",
				"employment_base", "employment_target", "change_percent", "openings_per_year", "openings_in_all",
				"source");
		loading.read(
				CsvTable.of(loading.data().file(PROJECTIONS), 2, "soc", "base_year", "target_year", "soc_version",
						"employment_base_thousands", "employment_target_thousands", "change_percent",
						"openings_per_year_thousands", "openings_in_all_thousands", "source"),
				(row) -> rounds.add(lines.known(row, "soc", "soc_version"), row.integer("base_year"),
						row.within("target_year", row.integer("base_year") + 1, LAST_YEAR, row::integer),
						row.integer("soc_version"), row.notNegative("employment_base_thousands", row::decimal),
						row.notNegative("employment_target_thousands", row::decimal), row.decimal("change_percent"),
						row.notNegative("openings_per_year_thousands", row::optionalDecimal),
						row.notNegative("openings_in_all_thousands", row::optionalDecimal),
						row.code("source", sources)));
	}

	/**
	 * The lines that older tables may name.
	 *
	 * @param occupations the codes of the occupations that have pages
	 * @param lines code and classification of the others
	 * @param newest the newest classification
	 * @param file the file of the others
	 */
	private record KnownLines(Codes occupations, Set<String> lines, int newest, String file) {

		/** Codes of the newest classification can be those of occupations with pages. */
		String known(CsvRow row, String soc, String version) {
			String code = row.raw(soc);
			boolean today = row.integer(version) == this.newest && this.occupations.has(code);
			if (!today && !this.lines.contains(code + " " + row.integer(version))) {
				throw row.wrong(soc, "a code of " + this.file + " with that version");
			}
			return code;
		}

	}

}

package org.waymark.claim.table;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import org.waymark.claim.published.Statistic;
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

/** Loads figures that stand on pages about careers, and why they differ. */
@Component
class ClaimLoader implements DatasetPart {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 9999;

	@Override
	public List<String> tables() {
		return List.of("claim_reason", "claim");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(file(data), reasons(data));
	}

	private static DataFile file(DataFolder data) {
		return data.textFile("claims/claims.csv");
	}

	private static DataFile reasons(DataFolder data) {
		return data.textFile("claims/reasons.csv");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		loadClaims(loading);
		loadReasons(loading);
	}

	private static void loadClaims(Loading loading) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		BatchInsert claims = loading.into("claim", "id", "soc", "kind", "number", "said", "publisher", "address",
				"published", "published_sure", "verdict", "statistic", "base_year", "target_year", "line_soc", "note",
				"source");
		loading.read(
				CsvTable.of(file(loading.data()), 1, "claim", "soc", "kind", "number", "said", "publisher", "address",
						"published", "published_sure", "verdict", "statistic", "base_year", "target_year", "line",
						"note", "source"),
				(row) -> claims.add(row.aboveZero("claim", row::integer), row.code("soc", occupations),
						row.oneOf("kind", ClaimKind.keys()), row.decimal("number"), row.optionalText("said"),
						row.text("publisher"), address(row),
						row.within("published", FIRST_YEAR, LAST_YEAR, row::optionalInteger),
						row.flag("published_sure"), row.oneOf("verdict", Verdict.keys()),
						row.optionalOneOf("statistic", Statistic.keys()), baseYear(row),
						row.within("target_year", FIRST_YEAR, LAST_YEAR, row::optionalInteger), line(row),
						row.optionalText("note"), row.code("source", sources)));
		claims.flush();
	}

	private static void loadReasons(Loading loading) {
		DataFile file = file(loading.data());
		Codes claims = Codes.of(file, "claim", "the number of a claim in " + file.path());
		BatchInsert reasons = loading.into("claim_reason", "position", "reason", "title", "text", "example", "claim");
		AtomicInteger position = new AtomicInteger();
		loading.read(CsvTable.of(reasons(loading.data()), 1, "reason", "title", "text", "example", "claim"),
				(row) -> reasons.add(position.getAndIncrement(), row.matching("reason", "[a-z-]+", "small letters"),
						row.text("title"), row.text("text"), row.optionalText("example"), example(row, claims)));
	}

	/** Each has an example: a claim, or one in words. */
	private static Integer example(CsvRow row, Codes claims) {
		if (row.optionalText("example") != null) {
			row.matching("claim", "", "nothing where there is an example in words");
			return null;
		}
		row.code("claim", claims);
		return row.integer("claim");
	}

	private static String address(CsvRow row) {
		return row.raw("address").isEmpty() ? null
				: row.matching("address", "https?://\\S+", "an address that starts with https://");
	}

	/** The year and the line belong to a statistic. */
	private static Integer baseYear(CsvRow row) {
		if (row.raw("statistic").isEmpty() != row.raw("base_year").isEmpty()) {
			throw row.wrong("base_year", "a year where there is a statistic, and nothing where there is none");
		}
		return row.within("base_year", FIRST_YEAR, LAST_YEAR, row::optionalInteger);
	}

	private static String line(CsvRow row) {
		return row.matching("line", row.raw("statistic").isEmpty() ? "" : "\\d\\d-\\d{4}",
				"a SOC code where there is a statistic, and nothing where there is none");
	}

}

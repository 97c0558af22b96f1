package org.waymark.program.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
import org.waymark.place.PlaceLoader;
import org.waymark.program.ProgramFacts;
import org.waymark.program.award.AwardLevel;
import org.waymark.source.SourceLoader;

/**
 * Loads fields of study, colleges and what these awarded. All of it is one part: so the
 * codes that its files share are read once.
 */
@Component
class ProgramLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("accreditor", "program_vintage", "field_occupation", "study_field", "college", "completion",
				"award_sum", "college_awards");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return Stream
			.concat(Stream.of(fields(data)),
					Stream.of("vintages", "occupations", "colleges", "awards", "accreditors")
						.map((name) -> file(data, name)))
			.toList();
	}

	private static DataFile fields(DataFolder data) {
		return data.textFile("programs/fields.csv");
	}

	static DataFile file(DataFolder data, String name) {
		return data.file("programs/" + name + ".csv");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), PlaceLoader.codes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		loadVintages(loading);
		Codes fields = loadFields(loading);
		loadOccupations(loading, fields);
		loadAwards(loading, fields, CollegeRows.load(loading));
		AccreditorRows.load(loading);
	}

	private static void loadVintages(Loading loading) {
		Codes sources = SourceLoader.ids(loading.data());
		BatchInsert vintages = loading.into("program_vintage", "facts", "period", "source");
		loading.read(
				CsvTable.of(file(loading.data(), "vintages"), 1, "facts", "period", "source")
					.requiring(ProgramFacts.words()),
				(row) -> vintages.add(row.oneOf("facts", ProgramFacts.words()),
						row.matching("period", "\\d{4}(–\\d{2})?", "a year, or a school year such as 1999–00"),
						row.code("source", sources)));
	}

	private static Codes loadFields(Loading loading) {
		Set<String> cips = new HashSet<>();
		BatchInsert fields = loading.into("study_field", "cip", "name");
		loading.read(CsvTable.of(fields(loading.data()), 1, "cip", "name"), (row) -> {
			String cip = row.matching("cip", "\\d\\d\\.\\d{4}", "a CIP code such as 51.3801");
			cips.add(cip);
			fields.add(cip, row.text("name"));
		});
		fields.flush();
		return new Codes(cips, "a CIP code of programs/en/fields.csv");
	}

	private static void loadOccupations(Loading loading, Codes fields) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		BatchInsert pairs = loading.into("field_occupation", "soc", "cip");
		loading.read(CsvTable.of(file(loading.data(), "occupations"), 2, "soc", "cip"),
				(row) -> pairs.add(row.code("soc", occupations), row.code("cip", fields)));
	}

	private static void loadAwards(Loading loading, Codes fields, Codes colleges) {
		BatchInsert awards = loading.into("completion", "cip", "college", "level", "awards");
		loading.read(CsvTable.of(file(loading.data(), "awards"), 3, "cip", "college", "level", "awards"),
				(row) -> awards.add(row.code("cip", fields), Integer.valueOf(row.code("college", colleges)), level(row),
						row.aboveZero("awards", row::integer)));
		loading.fill("award_sum", "SELECT cip, level, SUM(awards) FROM completion GROUP BY cip, level");
		loading.fill("college_awards", "SELECT college, SUM(awards) FROM completion GROUP BY college");
	}

	private static int level(CsvRow row) {
		return AwardLevel.of(row.integer("level"))
			.orElseThrow(() -> row.wrong("level", "the code of an award level in IPEDS"))
			.code();
	}

}

package org.waymark.training;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
import org.waymark.occupation.outlook.Education;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceLoader;
import org.waymark.source.SourceLoader;
import org.waymark.training.tuition.School;

/**
 * Loads what school costs a year in each state, how long degrees take, and which jobs
 * lead to those that need experience.
 */
@Component
class TrainingLoader implements DatasetPart {

	private static final int LONGEST = 120;

	/** Each has a row. */
	private static final String[] EDUCATIONS = Arrays.stream(Education.values())
		.map(Education::key)
		.toArray(String[]::new);

	private static final String SCHOOL_YEAR = "the two years of a school year, such as 1999–00";

	@Override
	public List<String> tables() {
		return List.of("training_experience", "training_length", "training_source", "entry_training", "school_price");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return Stream.of("tuition", "entry-education", "length-sources", "lengths", "experience")
			.map((name) -> file(data, name))
			.toList();
	}

	private static DataFile file(DataFolder data, String name) {
		return data.file("training/" + name + ".csv");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(SourceLoader.ids(data), PlaceLoader.codes(data), OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		loadTuition(loading);
		loadEntryEducation(loading);
		loadLengths(loading);
		loadExperience(loading);
	}

	private void loadTuition(Loading loading) {
		Codes places = PlaceLoader.codes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		Set<String> seen = new HashSet<>();
		Set<String> years = new TreeSet<>();
		BatchInsert tuition = loading.into("school_price", "place", "school", "school_year", "dollars_a_year", "lowest",
				"highest", "source");
		loading.read(CsvTable.of(file(loading.data(), "tuition"), 3, "place", "school", "school_year", "dollars_a_year",
				"lowest", "highest", "source"), (row) -> {
					int average = row.aboveZero("dollars_a_year", row::integer);
					String school = row.oneOf("school", School.codes());
					String year = row.matching("school_year", "\\d{4}–\\d{2}", SCHOOL_YEAR);
					years.add(year);
					seen.add(row.code("place", places) + school + year);
					tuition.add(row.text("place"), school, year, average,
							row.within("lowest", 0, average, row::integer),
							row.within("highest", average, Integer.MAX_VALUE, row::integer),
							row.code("source", sources));
				});
		tuition.flush();
		for (String school : School.codes()) {
			if (years.isEmpty()
					|| !years.stream().allMatch((year) -> seen.contains(PlaceCode.NATION + school + year))) {
				throw DataError.in(file(loading.data(), "tuition").path(), "a row of the nation (00) for " + school,
						"none");
			}
		}
	}

	private void loadEntryEducation(Loading loading) {
		BatchInsert education = loading.into("entry_training", "education", "school", "undergraduate_low",
				"undergraduate_usual", "undergraduate_high", "graduate_low", "graduate_usual", "graduate_high", "note");
		loading.read(
				CsvTable
					.of(file(loading.data(), "entry-education"), 1, "education", "school", "undergraduate_low",
							"undergraduate_usual", "undergraduate_high", "graduate_low", "graduate_usual",
							"graduate_high", "note")
					.requiring(EDUCATIONS),
				(row) -> education.add(row.oneOf("education", EDUCATIONS),
						(row.optionalText("school") != null) ? row.oneOf("school", School.codes()) : null,
						months(row, "undergraduate_low", 0),
						months(row, "undergraduate_usual", row.integer("undergraduate_low")),
						months(row, "undergraduate_high", row.integer("undergraduate_usual")),
						months(row, "graduate_low", 0), months(row, "graduate_usual", row.integer("graduate_low")),
						months(row, "graduate_high", row.integer("graduate_usual")), row.text("note")));
	}

	private void loadLengths(Loading loading) {
		DataFile documents = file(loading.data(), "length-sources");
		BatchInsert sources = loading.into("training_source", "id", "publisher", "title", "published", "address");
		Set<String> ids = new HashSet<>();
		loading.read(CsvTable.of(documents, 1, "id", "publisher", "title", "year", "address"),
				(row) -> sources.add(row.unique("id", ids), row.text("publisher"), row.text("title"),
						row.optionalInteger("year"),
						row.matching("address", "https?://\\S+", "an address that starts with https://")));
		sources.flush();
		Codes known = new Codes(ids, "the id of a source in training/length-sources.csv");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Set<String> seen = new HashSet<>();
		BatchInsert lengths = loading.into("training_length", "soc", "undergraduate_months", "graduate_low",
				"graduate_usual", "graduate_high", "residency_low", "residency_usual", "residency_high", "note",
				"source");
		loading.read(CsvTable.of(file(loading.data(), "lengths"), 1, "soc", "undergraduate_months", "graduate_min",
				"graduate_usual", "graduate_max", "residency_min", "residency_usual", "residency_max", "note",
				"source"), (row) -> {
					row.code("soc", occupations);
					int graduate = months(row, "graduate_min", 0);
					int residency = months(row, "residency_min", 0);
					lengths.add(row.unique("soc", seen), months(row, "undergraduate_months", 0), graduate,
							months(row, "graduate_usual", graduate),
							months(row, "graduate_max", months(row, "graduate_usual", graduate)), residency,
							months(row, "residency_usual", residency),
							months(row, "residency_max", months(row, "residency_usual", residency)), row.text("note"),
							row.code("source", known));
				});
	}

	private void loadExperience(Loading loading) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Set<String> seen = new HashSet<>();
		BatchInsert experience = loading.into("training_experience", "soc", "from_soc", "note");
		loading.read(CsvTable.of(file(loading.data(), "experience"), 1, "soc", "from_soc", "note"), (row) -> {
			row.code("soc", occupations);
			experience.add(row.unique("soc", seen), row.code("from_soc", occupations), row.optionalText("note"));
		});
	}

	/** Months that are not fewer than some; none where the cell is empty. */
	private static int months(CsvRow row, String column, int least) {
		Integer months = row.optionalInteger(column);
		if (months == null) {
			return 0;
		}
		return row.within(column, least, LONGEST, row::integer);
	}

}

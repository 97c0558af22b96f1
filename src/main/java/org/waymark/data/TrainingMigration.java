package org.waymark.data;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.place.PlaceCode;

/**
 * Loads what school costs a year in each state, how long degrees take, and which jobs
 * lead to those that need experience.
 */
@Component
class TrainingMigration extends DataMigration {

	private static final int LONGEST = 120;

	private static final String TWO_YEAR = "two-year";

	private static final String FOUR_YEAR = "four-year";

	/** As the site's addresses name them; each has a row. */
	static final String[] EDUCATIONS = { "none", "high-school", "some-college", "certificate", "associate", "bachelor",
			"master", "doctoral" };

	private static final String SCHOOL_YEAR = "the two years of a school year, such as 1999–00";

	private final DataFolder data;

	TrainingMigration(DataFolder data) {
		super("4 training", "training_experience", "training_length", "training_source", "entry_training",
				"school_price");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return Stream.of("tuition", "entry-education", "length-sources", "lengths", "experience")
			.map(this::file)
			.toList();
	}

	private DataFile file(String name) {
		return this.data.file("training/" + name + ".csv");
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.sources(this.data), Codes.places(this.data), Codes.occupations(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		loadTuition(loading);
		loadEntryEducation(loading);
		loadLengths(loading);
		loadExperience(loading);
	}

	private void loadTuition(Loading loading) throws SQLException {
		Codes places = Codes.places(this.data);
		Codes sources = Codes.sources(this.data);
		Set<String> seen = new HashSet<>();
		Set<String> years = new TreeSet<>();
		BatchInsert tuition = loading.into("school_price", "place", "school", "school_year", "dollars_a_year", "lowest",
				"highest", "source");
		loading.read(CsvTable.of(file("tuition"), 3, "place", "school", "school_year", "dollars_a_year", "lowest",
				"highest", "source"), (row) -> {
					int average = row.aboveZero("dollars_a_year", row::integer);
					String school = row.oneOf("school", TWO_YEAR, FOUR_YEAR);
					String year = row.matching("school_year", "\\d{4}–\\d{2}", SCHOOL_YEAR);
					years.add(year);
					seen.add(row.code("place", places) + school + year);
					tuition.add(row.text("place"), school, year, average,
							row.within("lowest", 0, average, row::integer),
							row.within("highest", average, Integer.MAX_VALUE, row::integer),
							row.code("source", sources));
				});
		tuition.flush();
		for (String school : List.of(TWO_YEAR, FOUR_YEAR)) {
			if (years.isEmpty()
					|| !years.stream().allMatch((year) -> seen.contains(PlaceCode.NATION + school + year))) {
				throw DataError.in(file("tuition").path(), "a row of the nation (00) for " + school, "none");
			}
		}
	}

	private void loadEntryEducation(Loading loading) throws SQLException {
		BatchInsert education = loading.into("entry_training", "education", "school", "undergraduate_low",
				"undergraduate_usual", "undergraduate_high", "graduate_low", "graduate_usual", "graduate_high", "note");
		loading.read(
				CsvTable
					.of(file("entry-education"), 1, "education", "school", "undergraduate_low", "undergraduate_usual",
							"undergraduate_high", "graduate_low", "graduate_usual", "graduate_high", "note")
					.requiring(EDUCATIONS),
				(row) -> education.add(row.oneOf("education", EDUCATIONS),
						(row.optionalText("school") != null) ? row.oneOf("school", TWO_YEAR, FOUR_YEAR) : null,
						months(row, "undergraduate_low", 0),
						months(row, "undergraduate_usual", row.integer("undergraduate_low")),
						months(row, "undergraduate_high", row.integer("undergraduate_usual")),
						months(row, "graduate_low", 0), months(row, "graduate_usual", row.integer("graduate_low")),
						months(row, "graduate_high", row.integer("graduate_usual")), row.text("note")));
	}

	private void loadLengths(Loading loading) throws SQLException {
		DataFile documents = file("length-sources");
		BatchInsert sources = loading.into("training_source", "id", "publisher", "title", "published", "address");
		Set<String> ids = new HashSet<>();
		loading.read(CsvTable.of(documents, 1, "id", "publisher", "title", "year", "address"),
				(row) -> sources.add(row.unique("id", ids), row.text("publisher"), row.text("title"),
						row.optionalInteger("year"),
						row.matching("address", "https?://\\S+", "an address that starts with https://")));
		sources.flush();
		Codes known = new Codes(ids, "the id of a source in training/length-sources.csv");
		Codes occupations = Codes.occupations(this.data);
		Set<String> seen = new HashSet<>();
		BatchInsert lengths = loading.into("training_length", "soc", "undergraduate_months", "graduate_low",
				"graduate_usual", "graduate_high", "residency_low", "residency_usual", "residency_high", "note",
				"source");
		loading.read(
				CsvTable.of(file("lengths"), 1, "soc", "undergraduate_months", "graduate_min", "graduate_usual",
						"graduate_max", "residency_min", "residency_usual", "residency_max", "note", "source"),
				(row) -> {
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

	private void loadExperience(Loading loading) throws SQLException {
		Codes occupations = Codes.occupations(this.data);
		Set<String> seen = new HashSet<>();
		BatchInsert experience = loading.into("training_experience", "soc", "from_soc", "note");
		loading.read(CsvTable.of(file("experience"), 1, "soc", "from_soc", "note"), (row) -> {
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

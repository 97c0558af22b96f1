package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads what school costs a year, and how long the usual entry education takes. */
@Component
class TrainingMigration extends DataMigration {

	private static final int LONGEST = 120;

	private final DataFolder data;

	TrainingMigration(DataFolder data) {
		super("4 training", "entry_education", "tuition");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("training/tuition.csv"), this.data.file("training/entry-education.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.sources(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		DataFile schools = this.data.file("training/tuition.csv");
		Codes sources = Codes.sources(this.data);
		BatchInsert tuition = loading.into("tuition", "school", "label", "dollars_a_year", "school_year", "source");
		loading.read(CsvTable.of(schools, 1, "school", "label", "dollars_a_year", "school_year", "source"),
				(row) -> tuition.add(row.text("school"), row.text("label"),
						row.aboveZero("dollars_a_year", row::integer), row.text("school_year"),
						row.code("source", sources)));
		tuition.flush();
		Codes known = Codes.of(schools, "school", "a school of training/tuition.csv");
		BatchInsert education = loading.into("entry_education", "education", "months", "school", "undergraduate_months",
				"graduate_months", "note");
		loading.read(
				CsvTable.of(this.data.file("training/entry-education.csv"), 1, "education", "months", "school",
						"undergraduate_months", "graduate_months", "note"),
				(row) -> education.add(row.text("education"), row.within("months", 0, LONGEST, row::integer),
						(row.optionalText("school") != null) ? row.code("school", known) : null,
						row.within("undergraduate_months", 0, LONGEST, row::integer),
						row.within("graduate_months", 0, LONGEST, row::integer), row.text("note")));
	}

}

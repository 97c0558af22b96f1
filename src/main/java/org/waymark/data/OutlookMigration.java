package org.waymark.data;

import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads the employment projections. */
@Component
class OutlookMigration extends DataMigration {

	static final String[] EDUCATIONS = { "No formal educational credential", "High school diploma or equivalent",
			"Some college, no degree", "Postsecondary nondegree award", "Associate's degree", "Bachelor's degree",
			"Master's degree", "Doctoral or professional degree" };

	private static final String[] EXPERIENCES = { "None", "Less than 5 years", "5 years or more" };

	private static final String[] TRAININGS = { "None", "Short-term on-the-job training",
			"Moderate-term on-the-job training", "Long-term on-the-job training", "Apprenticeship",
			"Internship/residency" };

	private static final int LAST_YEAR = 9999;

	private final DataFolder data;

	OutlookMigration(DataFolder data) {
		super("4 outlook", "projection");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/projections.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data), Codes.sources(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		BatchInsert projections = loading.into("projection", "soc", "base_year", "target_year", "employment_base",
				"employment_target", "change_percent", "openings_per_year", "self_employed_percent", "entry_education",
				"work_experience", "on_the_job_training", "source");
		CsvTable table = CsvTable
			.of(this.data.file("occupations/projections.csv"), 2, "soc", "base_year", "target_year",
					"employment_base_thousands", "employment_target_thousands", "change_percent",
					"openings_per_year_thousands", "self_employed_percent", "entry_education", "work_experience",
					"on_the_job_training", "source")
			.requiring("00-0000");
		Codes occupations = Codes.occupations(this.data);
		Codes sources = Codes.sources(this.data);
		loading.read(table, (row) -> projections.add(row.code("soc", occupations), row.integer("base_year"),
				row.within("target_year", row.integer("base_year") + 1, LAST_YEAR, row::integer),
				row.notNegative("employment_base_thousands", row::decimal),
				row.notNegative("employment_target_thousands", row::decimal), row.decimal("change_percent"),
				row.notNegative("openings_per_year_thousands", row::decimal),
				row.notNegative("self_employed_percent", row::optionalDecimal),
				row.optionalOneOf("entry_education", EDUCATIONS), row.optionalOneOf("work_experience", EXPERIENCES),
				row.optionalOneOf("on_the_job_training", TRAININGS), row.code("source", sources)));
	}

}

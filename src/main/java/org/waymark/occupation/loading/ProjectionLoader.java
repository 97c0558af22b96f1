package org.waymark.occupation.loading;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.outlook.Education;
import org.waymark.source.SourceLoader;

/** Loads the employment projections. */
@Component
class ProjectionLoader implements DatasetPart {

	private static final String[] EDUCATIONS = Arrays.stream(Education.values())
		.map(Education::term)
		.toArray(String[]::new);

	private static final String[] EXPERIENCES = { "None", "Less than 5 years", "5 years or more" };

	private static final String[] TRAININGS = { "None", "Short-term on-the-job training",
			"Moderate-term on-the-job training", "Long-term on-the-job training", "Apprenticeship",
			"Internship/residency" };

	private static final int LAST_YEAR = 9999;

	@Override
	public List<String> tables() {
		return List.of("projection");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("occupations/projections.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		BatchInsert projections = loading.into("projection", "soc", "base_year", "target_year", "employment_base",
				"employment_target", "change_percent", "openings_per_year", "self_employed_percent", "entry_education",
				"work_experience", "on_the_job_training", "source");
		CsvTable table = CsvTable
			.of(loading.data().file("occupations/projections.csv"), 2, "soc", "base_year", "target_year",
					"employment_base_thousands", "employment_target_thousands", "change_percent",
					"openings_per_year_thousands", "self_employed_percent", "entry_education", "work_experience",
					"on_the_job_training", "source")
			.requiring("00-0000");
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
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

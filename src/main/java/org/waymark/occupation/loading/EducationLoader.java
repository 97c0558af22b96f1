package org.waymark.occupation.loading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.education.AttainmentLevel;
import org.waymark.occupation.education.RequiredLevel;
import org.waymark.source.SourceLoader;

/** Loads which education workers have, and which it takes to be hired. */
@Component
class EducationLoader implements DatasetPart {

	private static final String ALL_JOBS = "00-0000";

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/** Seven shares that are rounded to a tenth can be off by so much together. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.4");

	@Override
	public List<String> tables() {
		return List.of("required_education", "education_attainment");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(attainment(data), required(data));
	}

	private static DataFile attainment(DataFolder data) {
		return data.file("occupations/education-attainment.csv");
	}

	private static DataFile required(DataFolder data) {
		return data.file("occupations/required-education.csv");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		List<String> columns = new ArrayList<>(List.of("soc", "years"));
		Arrays.stream(AttainmentLevel.values()).map(AttainmentLevel::key).forEach(columns::add);
		columns.addAll(List.of("shared", "source"));
		String[] names = columns.toArray(String[]::new);
		BatchInsert attainments = loading.into("education_attainment", names);
		loading.read(CsvTable.of(attainment(loading.data()), 1, names).requiring(ALL_JOBS), (row) -> {
			List<Object> values = new ArrayList<>(List.of(row.code("soc", occupations), row.text("years")));
			values.addAll(shares(row));
			values.addAll(List.of(row.flag("shared"), row.code("source", sources)));
			attainments.add(values.toArray());
		});
		BatchInsert required = loading.into("required_education", "soc", "level", "percent", "survey_year", "source");
		loading.read(CsvTable.of(required(loading.data()), 2, "soc", "level", "percent", "year", "source"),
				(row) -> required.add(row.code("soc", occupations), row.oneOf("level", RequiredLevel.keys()),
						row.within("percent", 0, 100, row::decimal), row.integer("year"), row.code("source", sources)));
	}

	private static List<BigDecimal> shares(CsvRow row) {
		List<BigDecimal> shares = Arrays.stream(AttainmentLevel.values())
			.map((level) -> row.within(level.key(), 0, 100, row::decimal))
			.toList();
		BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.subtract(ALL).abs().compareTo(ROUNDING) > 0) {
			throw row.wrong(AttainmentLevel.DOCTORAL.key(), "what makes 100 with the shares before it");
		}
		return shares;
	}

}

package org.waymark.occupation.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataError;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.conditions.WorkCondition;
import org.waymark.source.SourceLoader;

/** Loads under what conditions people work. */
@Component
class WorkConditionsLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("work_conditions");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file("occupations/conditions.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		List<String> columns = new ArrayList<>(List.of("soc"));
		Arrays.stream(WorkCondition.values()).map(WorkCondition::key).forEach(columns::add);
		columns.add("source");
		String[] names = columns.toArray(String[]::new);
		BatchInsert conditions = loading.into("work_conditions", names);
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(CsvTable.of(loading.data().file("occupations/conditions.csv"), 1, names), (row) -> {
			List<Object> values = new ArrayList<>(List.of(row.code("soc", occupations)));
			for (WorkCondition condition : WorkCondition.values()) {
				values.add(row.within(condition.key(), 1, condition.highest(), row::optionalDecimal));
			}
			values.add(row.code("source", sources));
			conditions.add(values.toArray());
		});
		if (conditions.rows() == 0) {
			throw DataError.in("occupations/conditions.csv", "a row", "none");
		}
	}

}

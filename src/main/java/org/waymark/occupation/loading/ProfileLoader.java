package org.waymark.occupation.loading;

import java.util.ArrayList;
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
import org.waymark.source.SourceLoader;

/** Loads how much preparation an occupation asks for, and which interests it suits. */
@Component
public class ProfileLoader implements DatasetPart {

	private static final String FILE = "occupations/profiles.csv";

	private static final int ZONES = 5;

	private static final List<String> INTERESTS = List.of("realistic", "investigative", "artistic", "social",
			"enterprising", "conventional");

	/** The codes of the occupations that O*NET rates. */
	public static Codes rated(DataFolder data) {
		return Codes.of(data.file(FILE), "soc", "a SOC code of " + FILE);
	}

	@Override
	public List<String> tables() {
		return List.of("profile");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file(FILE));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		List<String> columns = new ArrayList<>(List.of("soc", "job_zone_from", "job_zone_to"));
		columns.addAll(INTERESTS);
		columns.add("source");
		String[] names = columns.toArray(String[]::new);
		BatchInsert profiles = loading.into("profile", names);
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(CsvTable.of(loading.data().file(FILE), 1, names), (row) -> {
			List<Object> values = new ArrayList<>(List.of(row.code("soc", occupations)));
			int from = row.within("job_zone_from", 1, ZONES, row::integer);
			values.add(from);
			values.add(row.within("job_zone_to", from, ZONES, row::integer));
			INTERESTS.forEach((interest) -> values.add(row.within(interest, 1, 7, row::decimal)));
			values.add(row.code("source", sources));
			profiles.add(values.toArray());
		});
		if (profiles.rows() == 0) {
			throw DataError.in(FILE, "a row", "none");
		}
	}

}

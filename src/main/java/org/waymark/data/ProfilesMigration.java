package org.waymark.data;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/** Loads how much preparation an occupation asks for, and which interests it suits. */
@Component
class ProfilesMigration extends DataMigration {

	private static final int ZONES = 5;

	private static final List<String> INTERESTS = List.of("realistic", "investigative", "artistic", "social",
			"enterprising", "conventional");

	private final DataFolder data;

	ProfilesMigration(DataFolder data) {
		super("4 profiles", "profile");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("occupations/profiles.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data), Codes.sources(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		List<String> columns = new ArrayList<>(List.of("soc", "job_zone_from", "job_zone_to"));
		columns.addAll(INTERESTS);
		columns.add("source");
		String[] names = columns.toArray(String[]::new);
		BatchInsert profiles = loading.into("profile", names);
		Codes occupations = Codes.occupations(this.data);
		Codes sources = Codes.sources(this.data);
		loading.read(CsvTable.of(this.data.file("occupations/profiles.csv"), 1, names), (row) -> {
			List<Object> values = new ArrayList<>(List.of(row.code("soc", occupations)));
			int from = row.within("job_zone_from", 1, ZONES, row::integer);
			values.add(from);
			values.add(row.within("job_zone_to", from, ZONES, row::integer));
			INTERESTS.forEach((interest) -> values.add(row.within(interest, 1, 7, row::decimal)));
			values.add(row.code("source", sources));
			profiles.add(values.toArray());
		});
		if (profiles.rows() == 0) {
			throw DataError.in("occupations/profiles.csv", "a row", "none");
		}
	}

}

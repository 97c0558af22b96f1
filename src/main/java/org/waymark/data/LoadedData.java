package org.waymark.data;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is loaded in the database now. */
@Component
public class LoadedData {

	private final JdbcTemplate jdbc;

	LoadedData(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The same as long as the data are the same, whichever instance loaded them. */
	public String version() {
		List<String> parts = this.jdbc.query("SELECT description, checksum FROM loaded_part ORDER BY description",
				(row, number) -> row.getString(1) + " " + row.getInt(2));
		return String.join(", ", parts);
	}

}

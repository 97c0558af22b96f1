package org.waymark.dataset;

import java.util.Map;
import java.util.TreeMap;

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
		return checksums().toString();
	}

	/** The checksum of the contents that each part was loaded from, by its tables. */
	Map<String, Integer> checksums() {
		Map<String, Integer> checksums = new TreeMap<>();
		this.jdbc.query("SELECT tables, checksum FROM loaded_part", (row) -> {
			checksums.put(row.getString("tables"), row.getInt("checksum"));
		});
		return checksums;
	}

	void note(String tables, int checksum) {
		this.jdbc.update("DELETE FROM loaded_part WHERE tables = ?", tables);
		this.jdbc.update("INSERT INTO loaded_part (tables, checksum) VALUES (?, ?)", tables, checksum);
	}

}

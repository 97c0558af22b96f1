package org.waymark.data;

import java.util.HashMap;
import java.util.Map;

/**
 * A source of the site's tables, for guides to name.
 *
 * @param publisher who publishes it
 * @param title what it is called, with its vintage
 * @param address where it stands
 */
record SiteSource(String publisher, String title, String address) {

	/** All of them by their ids. */
	static Map<String, SiteSource> all(DataFolder data) {
		Map<String, SiteSource> sources = new HashMap<>();
		SourcesMigration.table(data)
			.forEach((row) -> sources.put(row.text("id"), new SiteSource(row.text("publisher"),
					row.text("title") + ", " + row.text("vintage"), row.text("address"))));
		return sources;
	}

}

package org.waymark.occupation.loading;

import java.util.HashMap;
import java.util.Map;

/** Numbers the rows that a file lists for each occupation, in the order of the file. */
final class ListedRows {

	private final Map<String, Integer> rows = new HashMap<>();

	/** The position of the next row of an occupation, from 1. */
	int next(String soc) {
		return this.rows.merge(soc, 1, Integer::sum);
	}

}

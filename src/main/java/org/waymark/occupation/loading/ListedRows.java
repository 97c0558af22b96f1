package org.waymark.occupation.loading;

import java.util.HashMap;
import java.util.Map;

import org.waymark.key.RowKeys;

/** Numbers the rows that a file lists for each occupation, in the order of the file. */
final class ListedRows {

	private final Map<String, Long> next = new HashMap<>();

	/** The number of the next row of an occupation. */
	long next(String soc) {
		long number = this.next.getOrDefault(soc, RowKeys.listed(soc).first());
		this.next.put(soc, number + 1);
		return number;
	}

}

package org.waymark.salary;

import java.util.Objects;

/**
 * What an address asks of the salary page, as it stands there; empty where it says
 * nothing.
 *
 * @param year a vintage
 * @param adjusted whether wages are put into prices of the national average
 * @param sort the column that the table is sorted by
 * @param order {@code asc} or {@code desc}
 */
record SalaryRequest(String year, String adjusted, String sort, String order) {

	SalaryRequest {
		year = Objects.requireNonNullElse(year, "");
		adjusted = Objects.requireNonNullElse(adjusted, "");
		sort = Objects.requireNonNullElse(sort, "");
		order = Objects.requireNonNullElse(order, "");
	}

}

package org.waymark.compare;

import java.util.List;
import java.util.Objects;

/**
 * What an address asks of the comparison, as it stands there; empty where it says
 * nothing.
 *
 * @param career the careers' names in addresses
 * @param place the two letters of a place
 * @param year a vintage
 * @param add what the reader typed to add a career
 */
record CompareRequest(List<String> career, String place, String year, String add) {

	CompareRequest {
		career = Objects.requireNonNullElse(career, List.of());
		place = Objects.requireNonNullElse(place, "");
		year = Objects.requireNonNullElse(year, "");
		add = Objects.requireNonNullElse(add, "");
	}

}

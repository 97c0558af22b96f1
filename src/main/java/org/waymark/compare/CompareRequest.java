package org.waymark.compare;

import java.util.List;
import java.util.Objects;

/**
 * What an address asks of the comparison, as it stands there; empty where it says
 * nothing.
 *
 * @param career the careers' names in addresses
 * @param place the places as addresses name them
 * @param year a vintage
 * @param figure what the careers are compared by across places
 * @param add what the reader typed to add a career
 */
record CompareRequest(List<String> career, List<String> place, String year, String figure, String add) {

	CompareRequest {
		career = Objects.requireNonNullElse(career, List.of());
		place = Objects.requireNonNullElse(place, List.of());
		year = Objects.requireNonNullElse(year, "");
		figure = Objects.requireNonNullElse(figure, "");
		add = Objects.requireNonNullElse(add, "");
	}

}

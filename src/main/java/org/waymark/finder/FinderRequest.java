package org.waymark.finder;

import java.util.Objects;

/**
 * What an address asks of the finder beside its filters, as it stands there; empty where
 * it says nothing.
 *
 * @param q what the reader typed
 * @param asked what the reader had typed before a place or a wish was taken out of it
 * @param year a vintage
 * @param sort the order
 * @param page the number of the page
 */
record FinderRequest(String q, String asked, String year, String sort, String page) {

	FinderRequest {
		q = Objects.requireNonNullElse(q, "");
		asked = Objects.requireNonNullElse(asked, "");
		year = Objects.requireNonNullElse(year, "");
		sort = Objects.requireNonNullElse(sort, "");
		page = Objects.requireNonNullElse(page, "");
	}

}

package org.waymark.license;

import org.waymark.place.PlaceCode;

/**
 * A place whose list is not to be counted on.
 *
 * @param place the place
 * @param missing whether there is no list at all; else there are a few entries
 * @param agency who answers there; may be null
 * @param address where; null without an agency
 */
public record LicenseGap(PlaceCode place, boolean missing, String agency, String address) {

	static final String MISSING = "missing";

	static final String PARTIAL = "partial";

}

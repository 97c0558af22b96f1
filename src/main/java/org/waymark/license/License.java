package org.waymark.license;

import java.time.LocalDate;
import java.util.Map;

import org.waymark.place.PlaceCode;

/**
 * A license as a state lists it.
 *
 * @param place the state; the nation for a federal license
 * @param kind what sort it is; null if the entry does not say
 * @param name what it is called
 * @param agency who gives it; may be null
 * @param link the agency's page; may be null
 * @param asks what the entry says of each topic, in a word; without those that it is
 * silent on
 * @param updated when the entry was last changed; null if that is not known
 */
public record License(PlaceCode place, LicenseKind kind, String name, String agency, String link,
		Map<LicenseTopic, String> asks, LocalDate updated) {

	/** Whether nothing needs to be said of what sort it is. */
	public boolean ordinary() {
		return this.kind == null || this.kind.ordinary();
	}

}

package org.waymark.place.lookup;

import org.waymark.place.Place;
import org.waymark.text.Messages;

/**
 * What somebody may mean who names a place.
 *
 * @param kind what was found
 * @param name what it is called
 * @param state the letters of the state that it is in; null for a state and an area
 * @param place the place whose figures are its
 */
public record FoundPlace(FoundKind kind, String name, String state, Place place) {

	/** Its name, by which alone it is found again. */
	public String label() {
		return (this.state != null) ? Messages.say("place.found.in-state", this.name, this.state) : this.name;
	}

	/** What it is, in words. */
	public String detail() {
		return switch (this.kind) {
			case STATE, AREA -> Messages.say("place.kind." + this.place.kind().word());
			case CITY -> Messages.say("place.found.city", this.place.name());
			case COUNTY -> Messages.say("place.found.county", this.place.name());
		};
	}

	/** What can be found, in the order in which it is offered. */
	public enum FoundKind {

		STATE, AREA, CITY, COUNTY

	}

}

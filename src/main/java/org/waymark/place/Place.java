package org.waymark.place;

import java.util.Objects;

import org.waymark.text.Messages;

/**
 * A place that figures are known for.
 *
 * @param code its code in tables
 * @param abbreviation its two letters; null for an area
 * @param name what people call it
 * @param kind what it is
 * @param parent the state that an area is in; null for all else, and for an area of
 * several states
 */
public record Place(PlaceCode code, String abbreviation, String name, PlaceKind kind, PlaceCode parent) {

	public boolean nation() {
		return this.kind == PlaceKind.NATION;
	}

	/** Whether it is one of the states, the District of Columbia among them. */
	public boolean state() {
		return this.kind == PlaceKind.STATE;
	}

	public boolean territory() {
		return this.kind == PlaceKind.TERRITORY;
	}

	/** What tells it from all others: two letters, or the code of an area. */
	public String key() {
		return Objects.requireNonNullElse(this.abbreviation, this.code.digits());
	}

	/** Its name as it stands in a sentence after "in". */
	public String inSentence() {
		return Messages.say("place.in-sentence", key(), this.name);
	}

}

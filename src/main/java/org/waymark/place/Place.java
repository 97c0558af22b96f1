package org.waymark.place;

import java.util.List;
import java.util.Objects;

import org.waymark.text.Messages;

/**
 * A place that figures are known for.
 *
 * @param code its code in tables
 * @param abbreviation its two letters; null for an area
 * @param name what people call it
 * @param kind what it is
 * @param states the states that an area is in, the one of its principal city first; none
 * for all else
 */
public record Place(PlaceCode code, String abbreviation, String name, PlaceKind kind, List<PlaceCode> states) {

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

	/** Whether it is a metropolitan or nonmetropolitan area. */
	public boolean area() {
		return this.kind == PlaceKind.METRO || this.kind == PlaceKind.NONMETRO;
	}

	/** What tells it from all others: two letters, or the code of an area. */
	public String key() {
		return Objects.requireNonNullElse(this.abbreviation, this.code.digits());
	}

	/** Its name as it stands in a sentence after "in". */
	public String inSentence() {
		return Messages.say("place.in-sentence", key(), this.name, this.kind.word());
	}

}

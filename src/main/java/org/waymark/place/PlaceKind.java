package org.waymark.place;

import java.util.Locale;

/** What a place is; a list of places asks for the kinds that it means. */
public enum PlaceKind {

	/** The United States. */
	NATION,
	/** A state, or the District of Columbia, which BLS counts among them. */
	STATE,
	/** A territory. */
	TERRITORY,
	/** A metropolitan area. */
	METRO,
	/** What of a state is in no metropolitan area, in one piece or in several. */
	NONMETRO;

	/** The kind that a data file names. */
	static PlaceKind of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** Its name in data files. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package org.waymark.program.page;

import java.util.Locale;

import org.waymark.text.Messages;

/** How far from the reader a college may be. */
enum Within {

	MILES_25(25), MILES_50(50), MILES_100(100),
	/** In the reader's state, or in the whole nation. */
	STATE(0),
	/** Wherever the reader is: these colleges teach only at a distance. */
	ONLINE(0);

	private final int miles;

	Within(int miles) {
		this.miles = miles;
	}

	/** The longest distance; 0 where distance is not what counts. */
	int miles() {
		return this.miles;
	}

	boolean near() {
		return this.miles > 0;
	}

	/** Its name in addresses. */
	String key() {
		return near() ? String.valueOf(this.miles) : name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What it is called.
	 * @param area the reader's state or states, in a sentence
	 */
	String label(String area) {
		return switch (this) {
			case STATE -> Messages.say("program.within.state", area);
			case ONLINE -> Messages.say("program.within.online");
			default -> Messages.say("program.within.miles", this.miles);
		};
	}

}

package org.waymark.prosandcons.rule;

import java.util.Locale;

/** What figures are about: those of one theme tell one fact, which counts once. */
public enum Theme {

	PAY, GROWTH, TURNOVER, HOURS, SCHEDULE, OUTDOORS, STANDING, HAZARDS, INFECTION, START, SPREAD, LICENSES, CERTAINTY;

	/** Its name in message keys. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}

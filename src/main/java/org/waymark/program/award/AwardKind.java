package org.waymark.program.award;

import java.util.Locale;

import org.waymark.text.Messages;

/** The kinds of awards that people choose between. */
public enum AwardKind {

	CERTIFICATE, ASSOCIATE, BACHELOR, GRADUATE_CERTIFICATE, MASTER, DOCTORATE;

	/** What such awards are called. */
	public String label() {
		return Messages.say("program.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}

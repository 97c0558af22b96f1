package org.waymark.occupation.profile;

import org.waymark.text.Messages;

/** How much preparation a job asks for, in O*NET's five steps. */
public enum JobZone {

	ONE, TWO, THREE, FOUR, FIVE;

	static JobZone of(int number) {
		return values()[number - 1];
	}

	/** Its number, from 1 to 5. */
	public int number() {
		return ordinal() + 1;
	}

	/** How much it is, in words. */
	public String label() {
		return Messages.say("occupation.zone." + number());
	}

	/** The same inside of a sentence; the lowest never stands there. */
	String inSentence() {
		return Messages.say("occupation.zone-in-sentence." + number());
	}

}

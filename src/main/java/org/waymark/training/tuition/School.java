package org.waymark.training.tuition;

import java.util.Arrays;

import org.waymark.text.Messages;

/** A kind of public college, with a price of its own in each state. */
public enum School {

	TWO_YEAR("two-year"), FOUR_YEAR("four-year");

	private final String code;

	School(String code) {
		this.code = code;
	}

	/** The one that the data files call so; null for none. */
	public static School of(String code) {
		return (code == null) ? null
				: Arrays.stream(values()).filter((school) -> school.code.equals(code)).findFirst().orElseThrow();
	}

	/** What such schools are called, in plain words. */
	public String label() {
		return Messages.say("training.school." + this.code);
	}

	/** What the data files call them. */
	public static String[] codes() {
		return Arrays.stream(values()).map(School::code).toArray(String[]::new);
	}

	String code() {
		return this.code;
	}

}

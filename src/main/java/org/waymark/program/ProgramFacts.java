package org.waymark.program;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of facts on programs, each with a year and a source of its own. */
public enum ProgramFacts {

	/** Fields of study and the occupations that they lead to. */
	FIELDS,
	/** How many awards colleges gave. */
	AWARDS,
	/** Names and places of colleges. */
	COLLEGES,
	/** Prices, completion, earnings and debt of colleges. */
	FIGURES;

	/** What data files call them. */
	public static String[] words() {
		return Arrays.stream(values()).map(ProgramFacts::word).toArray(String[]::new);
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

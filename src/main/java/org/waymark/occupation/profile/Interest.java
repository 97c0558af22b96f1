package org.waymark.occupation.profile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/** Holland's six kinds of interest, in plain words. */
public enum Interest {

	REALISTIC("Working with your hands", "tools, machines, plants, animals, the outdoors", Profile::realistic),
	INVESTIGATIVE("Finding things out", "research, numbers, science, puzzles", Profile::investigative),
	ARTISTIC("Making things up", "art, music, writing, design", Profile::artistic),
	SOCIAL("Helping people", "teaching, caring, advising", Profile::social),
	ENTERPRISING("Leading and selling", "starting things, deciding, persuading", Profile::enterprising),
	CONVENTIONAL("Keeping things in order", "records, details, clear rules", Profile::conventional);

	private final String label;

	private final String examples;

	private final Function<Profile, BigDecimal> rating;

	Interest(String label, String examples, Function<Profile, BigDecimal> rating) {
		this.label = label;
		this.examples = examples;
		this.rating = rating;
	}

	/** What one likes to do, in plain words. */
	public String label() {
		return this.label;
	}

	/** What that can be. */
	public String examples() {
		return this.examples;
	}

	/** Its letter in Holland's code. */
	public String letter() {
		return name().substring(0, 1);
	}

	/** The name that counselors know it by. */
	public String formalName() {
		return letter() + name().substring(1).toLowerCase(Locale.ROOT);
	}

	/** How well an occupation suits it, from 1 to 7. */
	BigDecimal rating(Profile profile) {
		return this.rating.apply(profile);
	}

}

package org.waymark.occupation.outlook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.waymark.text.Messages;

/**
 * The education that BLS says is usual for those who enter an occupation; the least
 * first.
 */
public enum Education {

	NONE("No formal educational credential"), HIGH_SCHOOL("High school diploma or equivalent"),
	SOME_COLLEGE("Some college, no degree"), CERTIFICATE("Postsecondary nondegree award"),
	ASSOCIATE("Associate's degree"), BACHELOR("Bachelor's degree"), MASTER("Master's degree"),
	DOCTORAL("Doctoral or professional degree");

	private final String term;

	Education(String term) {
		this.term = term;
	}

	/** The one that a projection names; none for groups and a few occupations. */
	public static Optional<Education> of(Projection projection) {
		return Arrays.stream(values())
			.filter((education) -> education.term.equals(projection.entryEducation()))
			.findFirst();
	}

	/** What BLS calls it. */
	public String term() {
		return this.term;
	}

	/** Its name in data files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What it is, in plain words. */
	public String label() {
		return Messages.say("occupation.education." + key());
	}

}

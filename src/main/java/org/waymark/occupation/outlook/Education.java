package org.waymark.occupation.outlook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The education that BLS says is usual for those who enter an occupation; the least
 * first.
 */
public enum Education {

	NONE("No formal educational credential", "No formal education"),
	HIGH_SCHOOL("High school diploma or equivalent", "High school diploma or equivalent"),
	SOME_COLLEGE("Some college, no degree", "Some college, no degree"),
	CERTIFICATE("Postsecondary nondegree award", "Certificate after high school"),
	ASSOCIATE("Associate's degree", "Associate’s degree, about 2 years"),
	BACHELOR("Bachelor's degree", "Bachelor’s degree, about 4 years"), MASTER("Master's degree", "Master’s degree"),
	DOCTORAL("Doctoral or professional degree", "Doctoral or professional degree");

	private final String term;

	private final String label;

	Education(String term, String label) {
		this.term = term;
		this.label = label;
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
		return this.label;
	}

}

package org.waymark.occupation.education;

import java.util.Locale;
import java.util.Optional;

import org.waymark.occupation.outlook.Education;
import org.waymark.text.Messages;

/** The most education that a worker has, as the Census asks for it; the least first. */
public enum AttainmentLevel {

	LESS_THAN_HIGH_SCHOOL, HIGH_SCHOOL, SOME_COLLEGE, ASSOCIATE, BACHELOR, MASTER, DOCTORAL;

	/**
	 * The level of whoever has what BLS says is typical. The Census does not ask about
	 * certificates; most who have one say "some college".
	 */
	public static AttainmentLevel of(Education education) {
		return switch (education) {
			case NONE -> LESS_THAN_HIGH_SCHOOL;
			case HIGH_SCHOOL -> HIGH_SCHOOL;
			case SOME_COLLEGE, CERTIFICATE -> SOME_COLLEGE;
			case ASSOCIATE -> ASSOCIATE;
			case BACHELOR -> BACHELOR;
			case MASTER -> MASTER;
			case DOCTORAL -> DOCTORAL;
		};
	}

	/** The least that whoever has it may say: with a certificate, "high school". */
	public static AttainmentLevel leastOf(Education education) {
		return (education == Education.CERTIFICATE) ? HIGH_SCHOOL : of(education);
	}

	/** The level above it; none above the highest. */
	public Optional<AttainmentLevel> next() {
		return (this == DOCTORAL) ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
	}

	/** Its name in data files and in the database. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is called. */
	public String label() {
		return Messages.say("occupation.attainment." + key());
	}

}

package org.waymark.occupation.education;

import java.util.Locale;
import java.util.stream.Stream;

import org.waymark.occupation.outlook.Education;
import org.waymark.text.Messages;

/**
 * The answers that O*NET lets people choose from when it asks which education it takes to
 * be hired, each with BLS's level that comes nearest; the least first.
 */
public enum RequiredLevel {

	NONE(Education.NONE), HIGH_SCHOOL(Education.HIGH_SCHOOL), CERTIFICATE(Education.CERTIFICATE),
	SOME_COLLEGE(Education.SOME_COLLEGE), ASSOCIATE(Education.ASSOCIATE), BACHELOR(Education.BACHELOR),
	POST_BACHELOR(Education.BACHELOR), MASTER(Education.MASTER), POST_MASTER(Education.MASTER),
	PROFESSIONAL(Education.DOCTORAL), DOCTORAL(Education.DOCTORAL), POST_DOCTORAL(Education.DOCTORAL);

	private final Education education;

	RequiredLevel(Education education) {
		this.education = education;
	}

	static RequiredLevel of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

	/** The level of BLS that comes nearest. */
	public Education education() {
		return this.education;
	}

	/** What it is called inside of a sentence, such as {@code a bachelor’s degree}. */
	public String inSentence() {
		return Messages.say("occupation.required-education." + key());
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Their names in data files and in the database. */
	public static String[] keys() {
		return Stream.of(values()).map(RequiredLevel::key).toArray(String[]::new);
	}

}

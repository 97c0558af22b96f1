package org.waymark.license;

import java.util.List;
import java.util.Locale;

/** What an entry may say that is asked of those who want the license. */
public enum LicenseTopic {

	EXAM("state", "other", "both", "either", LicenseTopic.NONE),

	EDUCATION("degree", "course", LicenseTopic.NONE),

	EXPERIENCE("experience", "referral", "employment", LicenseTopic.NONE),

	CONTINUING_EDUCATION("required", LicenseTopic.NONE),

	CERTIFICATION("required", "substitute"),

	CRIMINAL_RECORD("check", "some", "felony", "any", LicenseTopic.NONE),

	PHYSICAL("exam", "vision", "more", LicenseTopic.NONE);

	/** The entry says that nothing is asked. */
	static final String NONE = "none";

	private final List<String> words;

	LicenseTopic(String... words) {
		this.words = List.of(words);
	}

	/** The column of files and tables. */
	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What may stand there. */
	String[] words() {
		return this.words.toArray(String[]::new);
	}

	/** Its name in keys of messages. */
	String key() {
		return column().replace('_', '-');
	}

}

package org.waymark.apprenticeship;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.waymark.text.Messages;

/** What a sponsor is; it may be several things at once. */
public enum SponsorKind {

	EMPLOYER, UNION, INTERMEDIARY, COLLEGE, ASSOCIATION, OTHER, LOCAL_AGENCY, COMMUNITY, STATE_AGENCY, FEDERAL_AGENCY,
	FOUNDATION, WORKFORCE_BOARD;

	/** Its name in data files and in the database. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What such a sponsor is called. */
	public String label() {
		return Messages.say("apprenticeship.kind." + key());
	}

	static List<String> keys() {
		return Arrays.stream(values()).map(SponsorKind::key).toList();
	}

	/** Those that some keys with blanks between them name; none where it is null. */
	static Set<SponsorKind> of(String keys) {
		Set<SponsorKind> kinds = EnumSet.noneOf(SponsorKind.class);
		if (keys != null) {
			Arrays.stream(keys.split(" ")).map((key) -> valueOf(key.toUpperCase(Locale.ROOT))).forEach(kinds::add);
		}
		return kinds;
	}

}

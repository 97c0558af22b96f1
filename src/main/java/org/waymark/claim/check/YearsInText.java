package org.waymark.claim.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years in a text, and the text without them.
 *
 * @param text the whole text
 * @param years the years; never null
 * @param rest the text without them
 */
record YearsInText(String text, SaidYears years, String rest) {

	private static final String YEAR = "(?:19|20)\\d\\d";

	/** What makes a number of it that is no year. */
	private static final String NO_YEAR = "(?!\\d|[,.]\\d| ?%| ?percent";

	private static final Pattern ROUND = Pattern.compile("(?<![\\d$.,])(?<base>" + YEAR
			+ ") ?(?:-|to|through|until) ?(?<target>" + YEAR + "|\\d\\d)" + NO_YEAR + ")");

	private static final Pattern TARGET = Pattern
		.compile("\\b(?:by|through|until|till) (?<target>" + YEAR + ")" + NO_YEAR + ")");

	private static final Pattern ONE = Pattern
		.compile("(?<![\\d$.,-])(?<base>" + YEAR + ")" + NO_YEAR + "| (?:openings|jobs|workers|an? (?:hour|year)))");

	private static final int LONGEST_ROUND = 12;

	static YearsInText of(String text) {
		Matcher round = ROUND.matcher(text);
		if (round.find()) {
			int base = Integer.parseInt(round.group("base"));
			int target = target(base, round.group("target"));
			if (target > base && target - base <= LONGEST_ROUND) {
				return new YearsInText(text, new SaidYears(base, target), round.replaceFirst(" "));
			}
		}
		Matcher ahead = TARGET.matcher(text);
		if (ahead.find()) {
			return new YearsInText(text, new SaidYears(null, Integer.valueOf(ahead.group("target"))),
					ahead.replaceFirst(" "));
		}
		Matcher year = ONE.matcher(text);
		return year.find() ? new YearsInText(text, new SaidYears(Integer.valueOf(year.group("base")), null),
				year.replaceFirst(" ")) : new YearsInText(text, SaidYears.NONE, text);
	}

	private static int target(int base, String year) {
		int target = Integer.parseInt(year);
		return (year.length() == 2) ? base / 100 * 100 + target : target;
	}

}

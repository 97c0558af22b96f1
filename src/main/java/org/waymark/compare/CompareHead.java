package org.waymark.compare;

import java.time.LocalDate;
import java.util.List;

import org.waymark.occupation.Career;
import org.waymark.text.Formats;

/**
 * The head of a comparison.
 *
 * @param canonical its own address
 * @param title its title in the browser
 * @param heading what is compared
 * @param vintage the label of the vintage
 * @param place the reader's place, as it stands in a sentence
 * @param today the date, for what is printed
 * @param leftOut which careers are left out for being too many; null if none are
 * @param empty whether no career is chosen yet
 * @param compared whether there are two careers or more
 */
record CompareHead(String canonical, String title, String heading, String vintage, String place, String today,
		String leftOut, boolean empty, boolean compared) {

	private static final String NO_PAIR = "Compare careers";

	/**
	 * The head.
	 * @param query what is compared
	 * @param beyond careers that are too many
	 */
	static CompareHead of(CompareQuery query, List<Career> beyond) {
		List<String> names = query.careers().stream().map(Career::name).toList();
		String place = query.from().place().inSentence();
		return new CompareHead(query.address().toString(),
				title(names) + (query.from().place().nation() || names.isEmpty() ? "" : " in " + place), heading(names),
				query.from().vintage().label(), place, Formats.date(LocalDate.now()), leftOut(beyond), names.isEmpty(),
				names.size() > 1);
	}

	private static String heading(List<String> names) {
		int last = names.size() - 1;
		return switch (names.size()) {
			case 0, 1 -> NO_PAIR;
			case 2 -> names.get(0) + " and " + names.get(1);
			default -> String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
		};
	}

	private static String title(List<String> names) {
		return switch (names.size()) {
			case 0 -> NO_PAIR;
			case 1 -> NO_PAIR + ": " + names.get(0);
			default -> heading(names) + " compared";
		};
	}

	private static String leftOut(List<Career> beyond) {
		return beyond.isEmpty() ? null : "You can compare up to four careers. These are the first four; left out: "
				+ String.join(", ", beyond.stream().map(Career::name).toList()) + ".";
	}

}

package org.waymark.compare;

import java.time.LocalDate;
import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * The head of a comparison.
 *
 * @param canonical its own address
 * @param pdf where it is as a file
 * @param title its title in the browser
 * @param heading what is compared
 * @param vintage the label of the vintage
 * @param place the reader's place, as it stands in a sentence
 * @param today the date, for what is printed
 * @param leftOut which careers are left out for being too many; null if none are
 * @param empty whether no career is chosen yet
 * @param compared whether there are two careers or more
 * @param sheets the comparison to take home
 */
record CompareHead(String canonical, String title, String heading, String vintage, String place, String today,
		String leftOut, boolean empty, boolean compared, SheetLinks sheets) {

	/**
	 * The head.
	 * @param query what is compared
	 * @param beyond careers that are too many
	 */
	static CompareHead of(CompareQuery query, List<Career> beyond) {
		List<String> names = query.careers().stream().map(Career::name).toList();
		Place place = query.from().place();
		return new CompareHead(query.address().toString(), title(names, place), heading(names),
				query.from().vintage().label(), place.inSentence(), Formats.date(LocalDate.now()), leftOut(beyond),
				names.isEmpty(), names.size() > 1, SheetLinks.of(query));
	}

	private static String heading(List<String> names) {
		int last = names.size() - 1;
		return switch (names.size()) {
			case 0, 1 -> Messages.say("compare.heading.none");
			case 2 -> Messages.say("compare.heading.two", names.get(0), names.get(1));
			default -> Messages.say("compare.heading.more", String.join(", ", names.subList(0, last)), names.get(last));
		};
	}

	private static String title(List<String> names, Place place) {
		if (names.isEmpty()) {
			return heading(names);
		}
		if (names.size() == 1) {
			return place.nation() ? Messages.say("compare.title.one", names.get(0))
					: Messages.say("compare.title.one-in", names.get(0), place.inSentence());
		}
		return place.nation() ? Messages.say("compare.title.more", heading(names))
				: Messages.say("compare.title.more-in", heading(names), place.inSentence());
	}

	private static String leftOut(List<Career> beyond) {
		return beyond.isEmpty() ? null
				: Messages.say("compare.head.left-out", String.join(", ", beyond.stream().map(Career::name).toList()));
	}

	/**
	 * The comparison to take home.
	 *
	 * @param handoutHref in fewer words, on two sheets
	 * @param pdfHref the whole of it as a file
	 */
	record SheetLinks(String handoutHref, String pdfHref) {

		static SheetLinks of(CompareQuery query) {
			return new SheetLinks(Addresses.at(query.address("/handout").only("career"), query.from()).toString(),
					query.address("/compare.pdf").toString());
		}

	}

}

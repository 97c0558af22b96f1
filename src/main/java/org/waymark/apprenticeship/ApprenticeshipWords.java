package org.waymark.apprenticeship;

import java.util.List;

import org.waymark.place.Place;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places.PlaceList;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/** How it is said whether there are apprenticeships, and where. */
public final class ApprenticeshipWords {

	private static final int TRADES = 4;

	private ApprenticeshipWords() {
	}

	/** Whether there are any, and how many sponsors a state has, in a line. */
	public static String inShort(OccupationApprenticeships apprenticeships, SponsorList list, Place state) {
		if (!apprenticeships.exist()) {
			return Messages.say("apprenticeship.in-short.none");
		}
		int sponsors = apprenticeships.sponsors(state.code());
		SponsorGap gap = list.gap(state);
		return (gap == null) ? Messages.say("apprenticeship.in-short.some", sponsors, state.inSentence())
				: Messages.say("apprenticeship.in-short-gap." + gap.key(), state.inSentence());
	}

	/** Whether there are any in an occupation at all, in a sentence. */
	public static String exist(OccupationApprenticeships apprenticeships) {
		return apprenticeships.exist() ? Messages.say("apprenticeship.page.exist")
				: Messages.say("apprenticeship.page.none");
	}

	/**
	 * How many sponsors train for it where the reader is.
	 * @param apprenticeships those of the occupation
	 * @param list what is known of the list
	 * @param state the reader's state; the nation if none is chosen
	 * @param places all places
	 * @param vintage when the list was made, such as {@code August 2026}
	 */
	public static String sponsors(OccupationApprenticeships apprenticeships, SponsorList list, Place state,
			PlaceList places, String vintage) {
		int sponsors = apprenticeships.sponsors(state.code());
		if (state.nation()) {
			return Messages.say("apprenticeship.page.nation", vintage, sponsors, apprenticeships.sponsors().size(),
					names(list, SponsorGap.MISSING, places), names(list, SponsorGap.PARTIAL, places));
		}
		SponsorGap gap = list.gap(state);
		String key = (gap != null) ? gap.key() : "here";
		return Messages.say("apprenticeship.sponsors." + key, vintage, sponsors, state.inSentence());
	}

	/** What apprentices are registered as; null if the list does not say. */
	public static String trades(OccupationApprenticeships apprenticeships) {
		List<String> titles = apprenticeships.titles();
		if (titles.isEmpty()) {
			return null;
		}
		return Messages.say("apprenticeship.page.trades", String.join("; ", titles.stream().limit(TRADES).toList()),
				Math.max(0, titles.size() - TRADES));
	}

	/** The states that have such a gap. */
	private static String names(SponsorList list, SponsorGap gap, PlaceList places) {
		return Formats.list(places.ofKind(PlaceKind.STATE)
			.stream()
			.filter((state) -> list.gap(state) == gap)
			.map(Place::name)
			.toList());
	}

}

package org.waymark.license;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * How it is said what states list. A list is not the law: the words are "lists" and "asks
 * for".
 */
public final class LicenseWords {

	/** So many are named in short. */
	private static final int FEW = 2;

	private LicenseWords() {
	}

	/** What an entry asks for; null if it names nothing. */
	public static String asked(License license) {
		List<String> words = askedWords(license, (topic) -> true);
		return words.isEmpty() ? null : Messages.say("license.asked", Formats.list(words));
	}

	/**
	 * What an entry asks of those who want the license, one by one, such as "a state
	 * exam"; not what it asks of those who have it.
	 */
	public static List<String> parts(License license) {
		return askedWords(license, (topic) -> topic != LicenseTopic.CONTINUING_EDUCATION);
	}

	private static List<String> askedWords(License license, Predicate<LicenseTopic> which) {
		return license.asks()
			.entrySet()
			.stream()
			.filter((topic) -> which.test(topic.getKey()) && !LicenseTopic.NONE.equals(topic.getValue()))
			.map((topic) -> Messages.say("license.asks." + topic.getKey().key() + "." + topic.getValue()))
			.toList();
	}

	/** What an entry says that it does not ask for; null if it names nothing. */
	public static String notAsked(License license) {
		List<String> words = license.asks()
			.entrySet()
			.stream()
			.filter((topic) -> LicenseTopic.NONE.equals(topic.getValue()))
			.map((topic) -> Messages.say("license.asks-no." + topic.getKey().key()))
			.toList();
		return words.isEmpty() ? null : Messages.say("license.not-asked", Formats.either(words));
	}

	/** What sort of license it is; null if that needs no word. */
	public static String kind(License license) {
		return license.ordinary() ? null : Messages.say("license.kind." + license.kind().key());
	}

	/** When an entry was last changed. */
	public static String entry(License license) {
		return (license.updated() != null) ? Messages.say("license.entry", Formats.month(license.updated()))
				: Messages.say("license.entry-undated");
	}

	/** What is listed for an occupation in a state or the nation, in a line. */
	public static String inShort(OccupationLicenses licenses, Place state, PlaceList places) {
		if (state.nation()) {
			return Messages.say("license.in-short.states", licenses.states(places).size(),
					licenses.coverage().states(places).size());
		}
		List<License> here = licenses.in(state.code());
		LicenseGap gap = licenses.gap(state);
		if (!here.isEmpty()) {
			return names(here.stream().map(License::name).distinct().toList());
		}
		return (gap == null) ? Messages.say("license.in-short.none")
				: gap.missing() ? Messages.say("license.in-short.missing") : Messages.say("license.in-short.partial");
	}

	/** What such lines are called side by side. */
	public static String row(Place state) {
		return state.nation() ? Messages.say("license.row.nation")
				: Messages.say("license.row.state", state.inSentence());
	}

	private static String names(Collection<String> names) {
		String first = String.join("; ", names.stream().limit(FEW).toList());
		return (names.size() > FEW) ? Messages.say("license.in-short.more", names.size(), first, names.size() - FEW)
				: Messages.say("license.in-short.some", names.size(), first);
	}

}

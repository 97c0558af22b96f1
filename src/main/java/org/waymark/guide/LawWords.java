package org.waymark.guide;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.guide.StateRule.RuleKind;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.wage.PlaceAndYear;

/** How it is said what the law asks. */
public final class LawWords {

	/** So many states are named one by one. */
	private static final int FEW = 4;

	private static final String CAPITAL = "DC";

	private LawWords() {
	}

	/** Whether a license is required by law, or how much a certification counts. */
	public static String status(Certification item, PlaceList places) {
		if (item.required()) {
			return item.states().isEmpty() ? "Required by law" : "Required by law in " + names(item.states(), places);
		}
		if (item.requiredInSomeStates()) {
			return "Required by law in some states";
		}
		String where = item.states().isEmpty() ? "" : ", " + names(item.states(), places) + " only";
		if (item.license()) {
			return "Not required to do this work" + where;
		}
		return (item.status() == Certification.Status.ASKED_FOR ? "Often asked for" : "Optional") + where;
	}

	/** How much a credential counts that no law requires, in a place. */
	static String choice(Certification item) {
		return item.license() ? "not required to do this work"
				: item.status() == Certification.Status.ASKED_FOR ? "often asked for" : "optional";
	}

	/**
	 * The same from where the reader is, without a long list of states; null for what
	 * does not exist there.
	 */
	public static String inShort(Certification item, PlaceAndYear from) {
		if (!item.appliesIn(from.state())) {
			return null;
		}
		if (!from.state().nation()) {
			return item.required() ? "required by law"
					: item.requiredInSomeStates() ? "required by law in some states" : choice(item);
		}
		if (item.required() && item.states().size() > FEW) {
			long states = item.states().stream().filter((state) -> !CAPITAL.equals(state)).count();
			return "required by law in " + states + " states"
					+ (item.states().contains(CAPITAL) ? " and the District of Columbia" : "");
		}
		String status = status(item, from.places());
		return Character.toLowerCase(status.charAt(0)) + status.substring(1);
	}

	/** What a state's own rule says, in a word or two. */
	public static String rule(StateRule rule) {
		return switch (rule.rule()) {
			case REQUIRED -> "Required by law";
			case NOT_REQUIRED -> "Not required";
			case LISTED -> "The state lists a license";
			case VARIES -> "It depends";
		};
	}

	/**
	 * What the law asks in a state: its own rules, and the licenses that they don't
	 * already tell of.
	 */
	public static List<LawLine> lines(List<Certification> items, List<StateRule> rules, Place place) {
		List<LawLine> own = rules.stream()
			.filter((rule) -> rule.of(place.abbreviation()))
			.map((rule) -> new LawLine(rule(rule), null, rule.text(), rule.agency(), rule.link(), rule.source()))
			.toList();
		Stream<LawLine> licenses = required(items, place)
			.filter((item) -> own.isEmpty() || !item.requiredInSomeStates())
			.map((item) -> license(item, !own.isEmpty() && !item.states().isEmpty()));
		return Stream.concat(licenses, own.stream()).toList();
	}

	private static LawLine license(Certification item, boolean told) {
		String status = item.required() ? "Required by law" : "Required by law in some states";
		return new LawLine(status, item.fullName(), told ? null : item.asksFor(), told ? null : item.issuer(), null,
				item.source());
	}

	/** What is required by law in a place, or may be. */
	static Stream<Certification> required(Collection<Certification> items, Place place) {
		return items.stream()
			.filter((item) -> item.required() || item.requiredInSomeStates())
			.filter((item) -> item.appliesIn(place));
	}

	/** What is said of a state that the guide knows no rule of. */
	public static String nothing(List<Certification> items, List<StateRule> rules, PlaceAndYear from) {
		String here = from.state().inSentence();
		List<String> others = Stream
			.concat(items.stream().filter(Certification::required).flatMap((item) -> item.states().stream()),
					rules.stream()
						.filter((rule) -> rule.rule() == RuleKind.REQUIRED)
						.flatMap((rule) -> rule.letters().stream()))
			.distinct()
			.toList();
		String none = "We know of no license that " + here + " requires for this work. ";
		String elsewhere = others.isEmpty() ? ""
				: "Rules that we know of are in " + names(others, from.places()) + ". ";
		return none + elsewhere + "Rules change, so check with the state before you pay for training.";
	}

	/** States as they stand in a sentence, from A to Z. */
	public static String names(Collection<String> letters, PlaceList places) {
		List<String> names = places.states()
			.stream()
			.filter((place) -> letters.contains(place.abbreviation()))
			.map(Place::inSentence)
			.sorted()
			.toList();
		if (names.size() < 2) {
			return String.join("", names);
		}
		return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
				+ names.get(names.size() - 1);
	}

}

package org.waymark.guide;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.guide.StateRule.RuleKind;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
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
		return item.requiredInSomeStates() ? Messages.say("guide.law.some-states")
				: Messages.say("guide.status." + key(item), item.states().size(), names(item.states(), places));
	}

	/** The same inside of a sentence; in a single state without the others. */
	static String inSentence(Certification item, PlaceAndYear from) {
		List<String> states = from.state().nation() ? item.states() : List.of();
		return item.requiredInSomeStates() ? Messages.say("guide.law.some-states-in-sentence")
				: Messages.say("guide.status-in-sentence." + key(item), states.size(), names(states, from.places()));
	}

	private static String key(Certification item) {
		return item.required() ? "required" : item.license() ? "not-required"
				: (item.status() == Certification.Status.ASKED_FOR) ? "asked-for" : "optional";
	}

	/**
	 * The same from where the reader is, without a long list of states; null for what
	 * does not exist there.
	 */
	public static String inShort(Certification item, PlaceAndYear from) {
		if (!item.appliesIn(from.state())) {
			return null;
		}
		if (from.state().nation() && item.required() && item.states().size() > FEW) {
			long states = item.states().stream().filter((state) -> !CAPITAL.equals(state)).count();
			return Messages.say("guide.law.many-states", states, String.valueOf(item.states().contains(CAPITAL)));
		}
		return inSentence(item, from);
	}

	/** What a state's own rule says, in a word or two. */
	public static String rule(StateRule rule) {
		return switch (rule.rule()) {
			case REQUIRED -> Messages.say("guide.law.required");
			case NOT_REQUIRED -> Messages.say("guide.law.not-required");
			case LISTED -> Messages.say("guide.law.listed");
			case VARIES -> Messages.say("guide.law.varies");
		};
	}

	/**
	 * What the law asks in a state: its own rules, and the licenses that they don't
	 * already tell of.
	 */
	public static List<LawLine> lines(List<Certification> items, List<StateRule> rules, Place place) {
		List<LawLine> own = rules.stream()
			.filter((rule) -> rule.of(place.abbreviation()))
			.map((rule) -> new LawLine(rule.rule(), rule(rule), null, rule.text(), rule.agency(), rule.link(),
					rule.source()))
			.toList();
		Stream<LawLine> licenses = required(items, place)
			.filter((item) -> own.isEmpty() || !item.requiredInSomeStates())
			.map((item) -> license(item, !own.isEmpty() && !item.states().isEmpty()));
		return Stream.concat(licenses, own.stream()).toList();
	}

	private static LawLine license(Certification item, boolean told) {
		String status = item.required() ? Messages.say("guide.law.required") : Messages.say("guide.law.some-states");
		return new LawLine(item.required() ? RuleKind.REQUIRED : RuleKind.VARIES, status, item.fullName(),
				told ? null : item.asksFor(), told ? null : item.issuer(), null, item.source());
	}

	/** The licenses that the law requires in every state. */
	public static List<LawLine> everywhere(List<Certification> items) {
		return items.stream()
			.filter((item) -> item.required() && item.states().isEmpty())
			.map((item) -> license(item, false))
			.toList();
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
		return others.isEmpty() ? Messages.say("guide.law.nothing", here)
				: Messages.say("guide.law.nothing-but-elsewhere", here, names(others, from.places()));
	}

	/** States as they stand in a sentence, from A to Z. */
	public static String names(Collection<String> letters, PlaceList places) {
		return Formats.list(places.states()
			.stream()
			.filter((place) -> letters.contains(place.abbreviation()))
			.map(Place::inSentence)
			.sorted()
			.toList());
	}

}

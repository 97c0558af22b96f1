package org.waymark.state.search;

import java.util.List;

import org.waymark.address.PlaceQuestion;
import org.waymark.place.lookup.PlaceAnswer;
import org.waymark.text.Messages;
import org.waymark.web.Address;

/**
 * The page that asks which place is meant.
 *
 * @param words what was typed
 * @param told what is known of it; null if nothing was typed
 * @param places what may be meant
 * @param kept what else the form keeps
 */
record PlaceSearchPage(String words, String told, List<PlaceLink> places, List<Address.Parameter> kept) {

	static PlaceSearchPage of(PlaceQuestion question, PlaceAnswer answer) {
		return new PlaceSearchPage(question.words(), question.words().isEmpty() ? null : told(answer), answer.found()
			.stream()
			.map((found) -> new PlaceLink(found.label(), found.detail(), question.answer(found.place()).toString()))
			.toList(), question.asking().parameters());
	}

	private static String told(PlaceAnswer answer) {
		if (answer.range() != null) {
			String kind = answer.range().military() ? "military" : (answer.found().isEmpty() ? "island" : "territory");
			return Messages.say("state.search.range", answer.words(), answer.range().name(), kind);
		}
		if (answer.zip() != null) {
			return Messages.say("state.search.zip", answer.zip().code(), answer.zip().city(), answer.found().size());
		}
		return answer.found().isEmpty() ? Messages.say("state.search.nothing", answer.words())
				: Messages.say("state.search.which", answer.words());
	}

	/**
	 * A place to choose.
	 *
	 * @param name its name
	 * @param detail what it is
	 * @param href the page for it
	 */
	record PlaceLink(String name, String detail, String href) {
	}

}

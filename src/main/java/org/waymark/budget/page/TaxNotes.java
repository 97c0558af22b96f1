package org.waymark.budget.page;

import java.util.ArrayList;
import java.util.List;

import org.waymark.budget.tax.IncomeTax;
import org.waymark.budget.tax.Taxes;
import org.waymark.place.Place;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;

/** Says whose taxes count, and what of the law doesn't. */
final class TaxNotes {

	private TaxNotes() {
	}

	/** The notes for a place, the most important first. */
	static List<String> of(Taxes taxes, PlaceAndYear from) {
		List<String> notes = new ArrayList<>();
		notes.add(Messages.say("budget.note.who", String.valueOf(taxes.year())));
		notes.add(whose(from));
		notes.add(Messages.say("budget.note.not-counted"));
		Place state = from.places().principalState(from.place());
		taxes.state().ifPresent((tax) -> notes.addAll(ofState(tax, state.inSentence())));
		return notes;
	}

	private static String whose(PlaceAndYear from) {
		Place place = from.place();
		if (place.nation()) {
			return Messages.say("budget.note.nation");
		}
		List<Place> states = from.places().statesOf(place);
		if (states.size() > 1) {
			return Messages.say("budget.note.states", place.inSentence(),
					Formats.list(states.stream().map(Place::inSentence).toList()), states.get(0).inSentence());
		}
		return Messages.say("budget.note.state", from.places().principalState(place).inSentence());
	}

	private static List<String> ofState(IncomeTax tax, String state) {
		if (tax.none()) {
			return List.of(Messages.say("budget.note.no-tax", state));
		}
		return tax.notCounted().stream().map((part) -> Messages.say("budget.left-out." + part.word(), state)).toList();
	}

}

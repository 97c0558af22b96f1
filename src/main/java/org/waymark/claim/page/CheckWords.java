package org.waymark.claim.page;

import java.util.ArrayList;
import java.util.List;

import org.waymark.claim.check.CheckedNumber;
import org.waymark.claim.check.NearMiss;
import org.waymark.claim.check.SaidNumber;
import org.waymark.claim.check.ValueMatch;
import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.published.Relation;
import org.waymark.occupation.Career;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/**
 * Says in words what is known of a number.
 *
 * @param checked what is known
 * @param career the career that it is said of; null if none is named
 */
record CheckWords(CheckedNumber checked, Career career) {

	private static final int MOST_YEARS = 6;

	private SaidNumber said() {
		return this.checked.said();
	}

	/** What was found, in a few words. */
	String heading() {
		if (this.checked.matches().isEmpty()) {
			return Messages.say("claim.check.no-match");
		}
		return (this.career == null) ? Messages.say("claim.check.some", this.checked.matches().size())
				: Messages.say("claim.check.match");
	}

	/** What the number most likely is. */
	String sentence() {
		if (this.checked.matches().isEmpty()) {
			return (this.career == null) ? Messages.say("claim.check.nothing-at-all", said().text())
					: Messages.say("claim.check.nothing", said().text(), this.checked.compared(), this.career.name());
		}
		ValueMatch best = this.checked.matches().get(0);
		String certainty = (this.career == null) ? "could-be" : "likely";
		return Messages.say("claim.check.answer." + certainty, said().text(), best.statistic().inSentence(),
				best.line().label(), best.first().release().label(), best.values().size());
	}

	/** What to know of the answer. */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (!this.checked.matches().isEmpty()) {
			ValueMatch best = this.checked.matches().get(0);
			if (!said().years().none() && !best.named()) {
				notes.add(Messages.say("claim.check.other-year", best.first().release().label()));
			}
			if (!said().statistics().isEmpty() && !best.said()) {
				notes.add(Messages.say("claim.check.other-statistic", best.statistic().inSentence()));
			}
			notes.add(chance());
		}
		else if (this.checked.spread() != null) {
			notes.add(Messages.say("claim.check.in-range", this.checked.spread().low().text(),
					this.checked.spread().high().text(), this.checked.spread().low().release().label()));
		}
		return notes;
	}

	private String chance() {
		String frequency = this.checked.maybeChance() ? "often" : "rarely";
		return Messages.say("claim.check.chance." + ((this.career == null) ? "alone" : frequency),
				this.checked.others(), this.checked.known());
	}

	/** The newest figure of what it most likely is. */
	String newest() {
		PublishedValue newest = this.checked.newest();
		return Messages.say("claim.check.newest", newest.statistic().inSentence(), newest.text(),
				newest.release().label(), this.career.name());
	}

	/** What a match is. */
	static String what(ValueMatch match) {
		return what(match.first());
	}

	/** What a near miss is. */
	static String what(NearMiss miss) {
		return what(miss.value());
	}

	private static String what(PublishedValue value) {
		return Messages.say("claim.check.what", value.line().label(), value.statistic().inSentence());
	}

	/** The values of a match with their years. */
	static String values(ValueMatch match) {
		List<String> first = match.values().stream().limit(MOST_YEARS).map(CheckWords::value).toList();
		int more = match.values().size() - first.size();
		return (more > 0) ? Messages.say("claim.check.more-years", String.join(", ", first), more)
				: Formats.list(first);
	}

	/** The value of a near miss with its year. */
	static String values(NearMiss miss) {
		return value(miss.value());
	}

	private static String value(PublishedValue value) {
		return Messages.say("claim.check.value", value.text(), value.release().label());
	}

	/** How a match belongs to the career. */
	static String note(ValueMatch match) {
		if (match.relation() == null || match.relation() == Relation.OWN) {
			return null;
		}
		return Messages.say("claim.relation." + Parameters.name(match.relation()));
	}

	/** What may have happened to the number. */
	static String note(NearMiss miss) {
		return Messages.say("claim.near." + Parameters.name(miss.kind()));
	}

}

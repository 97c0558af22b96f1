package org.waymark.fit.readiness;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.fit.readiness.CheckBasis.DemandedBy;
import org.waymark.guide.Guide;
import org.waymark.guide.LawWords;
import org.waymark.place.Place;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * How it is said what a reader has of what a career asks, and what is left.
 *
 * @param demands what is known of what it asks
 * @param list the check list with what the reader has
 */
record Readiness(CareerDemands demands, CheckList list) {

	/** So many things are enough for the next weeks. */
	private static final int NEXT = 5;

	private static final int LISTED = 2;

	/** What the law requires, as far as that was checked, and the reader has not. */
	List<CheckItem> missingByLaw() {
		return this.list.required().stream().filter((item) -> !item.checked()).toList();
	}

	/** What is said of the law, before what is missing. */
	String law() {
		Guide guide = this.demands.guide();
		Place state = this.demands.from().state();
		String place = state.inSentence();
		if (!missingByLaw().isEmpty()) {
			return Messages.say("fit.left.law-missing", place);
		}
		if (!this.list.required().isEmpty()) {
			return Messages.say("fit.left.law-met", place, Formats.date(guide.checkedOn()));
		}
		if (guide == null) {
			return Messages.say("fit.left.law-unchecked", place);
		}
		return state.nation() ? Messages.say("fit.left.law-choose")
				: LawWords.nothing(guide.certifications(), guide.stateRules(), this.demands.from());
	}

	/** What comes next: study and training first, then what lets one begin. */
	List<String> next() {
		List<CheckItem> licenses = this.list.missing(CheckGroup.LICENSE);
		return Stream
			.of(this.list.missing(CheckGroup.EDUCATION).stream().map(CheckItem::text),
					missingByLaw().stream().map(CheckItem::text),
					askedBy(DemandedBy.LIST, licenses).limit(listed() ? 0 : LISTED).map(Readiness::listed),
					this.list.missing(CheckGroup.EXPERIENCE).stream().map(CheckItem::text),
					askedBy(DemandedBy.EMPLOYERS, this.list.missing(CheckGroup.CERTIFICATION)).map(CheckItem::text))
			.flatMap((texts) -> texts)
			.limit(NEXT)
			.toList();
	}

	/** Whether the law's own license is known, or the reader has one from the list. */
	private boolean listed() {
		return !this.list.required().isEmpty() || this.list.had(DemandedBy.LIST);
	}

	private static Stream<CheckItem> askedBy(DemandedBy weight, List<CheckItem> items) {
		return items.stream().filter((item) -> item.basis().weight() == weight);
	}

	/** A license on a list, with what it still takes. */
	private static String listed(CheckItem item) {
		List<String> parts = item.missing().stream().map(CheckItem::text).toList();
		return parts.isEmpty() ? Messages.say("fit.left.listed", item.text())
				: Messages.say("fit.left.listed-parts", item.text(), String.join("; ", parts));
	}

}

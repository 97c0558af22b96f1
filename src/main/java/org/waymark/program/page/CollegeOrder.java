package org.waymark.program.page;

import java.util.Comparator;

import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/** How colleges are ordered; those without the figure come last. */
enum CollegeOrder {

	DISTANCE(Comparator.comparing(FoundCollege::miles, Comparator.nullsLast(Comparator.naturalOrder()))),

	PRICE(Comparator.comparing((FoundCollege found) -> found.college().figures().netPrice(),
			Comparator.nullsLast(Comparator.naturalOrder()))),

	AWARDS(Comparator.comparingInt(FoundCollege::awards).reversed()),

	COMPLETION(Comparator.comparing((FoundCollege found) -> found.college().figures().completionRate(),
			Comparator.nullsLast(Comparator.reverseOrder())));

	private final Comparator<FoundCollege> comparator;

	CollegeOrder(Comparator<FoundCollege> comparator) {
		this.comparator = comparator.thenComparing((found) -> found.college().name())
			.thenComparing((found) -> found.college().id());
	}

	Comparator<FoundCollege> comparator() {
		return this.comparator;
	}

	String label() {
		return Messages.say("program.order." + Parameters.name(this));
	}

}

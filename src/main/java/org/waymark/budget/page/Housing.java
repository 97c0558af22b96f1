package org.waymark.budget.page;

import org.waymark.place.price.Rent;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/** How the reader would live. */
enum Housing {

	/** In a home with one bedroom. */
	ALONE,
	/** With another person in a home with two bedrooms; each pays half. */
	SHARED;

	String label() {
		return Messages.say("budget.housing." + Parameters.name(this));
	}

	/** The reader's part of the rent in dollars a month, half a dollar rounded up. */
	int part(Rent rent) {
		return (this == ALONE) ? rent.oneBedroom() : (rent.twoBedroom() + 1) / 2;
	}

	/** Where that comes from. */
	String origin(Rent rent, String place) {
		return Messages.say("budget.fair-rent." + Parameters.name(this), Formats.dollars(part(rent)), whole(rent),
				place, String.valueOf(rent.fiscalYear()));
	}

	/** The same in a few words. */
	String arithmetic(Rent rent) {
		return Messages.say("budget.rent-sum." + Parameters.name(this), whole(rent));
	}

	private String whole(Rent rent) {
		return Formats.dollars((this == ALONE) ? rent.oneBedroom() : rent.twoBedroom());
	}

}

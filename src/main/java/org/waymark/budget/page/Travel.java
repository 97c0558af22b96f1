package org.waymark.budget.page;

import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/** How the reader would get to work. */
enum Travel {

	CAR, BUS;

	String label() {
		return Messages.say("budget.travel." + Parameters.name(this));
	}

}

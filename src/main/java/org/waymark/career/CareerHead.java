package org.waymark.career;

import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * The head of a career's page.
 *
 * @param career the career
 * @param guided whether it has a guide, be it a short one
 * @param vintage the label of the vintage
 * @param group the major group that it belongs to
 * @param groupHref where the careers of that group are
 * @param places the places to choose from
 * @param vintages the vintages to choose from
 */
record CareerHead(Career career, boolean guided, String vintage, String group, String groupHref, List<Choice> places,
		List<Choice> vintages) {

	static CareerHead of(Career career, boolean guided, Occupation group, PlaceAndYear from) {
		return new CareerHead(career, guided, from.vintage().label(), group.name(),
				Addresses.in(Address.of("/careers").with("group", group.slug(), ""), from).toString(),
				Addresses.places(from), Addresses.years(from));
	}

	/** What it is called in a browser's tab. */
	public String title() {
		return this.guided ? Messages.say("career.head.title-guided", this.career.name())
				: Messages.say("career.head.title", this.career.name());
	}

	/** What the page is about, for search engines. */
	public String description() {
		return this.guided ? Messages.say("career.head.description-guided", this.career.name(), this.vintage)
				: Messages.say("career.head.description", this.career.name(), this.vintage);
	}

}

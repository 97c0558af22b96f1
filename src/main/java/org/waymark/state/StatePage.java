package org.waymark.state;

import java.util.List;

import org.waymark.chart.FigureCell;
import org.waymark.chart.PayRanges;
import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.text.Messages;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * The page of a state as the reader sees it.
 *
 * @param name the state
 * @param where its name as it stands in a sentence
 * @param pay what its work pays, all together
 * @param living what homes rent for and the least that work pays; empty where none of it
 * is known
 * @param careers the careers that stand out there
 * @param findHref the careers by their pay there
 * @param compareHref a comparison of careers there
 * @param areas the pages of its areas
 * @param others the pages of the other states
 */
record StatePage(String name, String where, StatePaySection pay, List<Fact> living, CareersSection careers,
		String findHref, String compareHref, List<StateLink> areas, List<StateLink> others) {

	/** Its title in the browser. */
	public String title() {
		return Messages.say("state.title", this.where);
	}

	/** What it is about, for search engines. */
	public String description() {
		return Messages.say("state.description", this.where);
	}

	/**
	 * What all occupations together pay there.
	 *
	 * @param vintage the label of the vintage
	 * @param older why it is not the newest; null if it is
	 * @param facts its figures
	 * @param pay the pay ranges of the nation and of the state
	 * @param ranks how it stands among the states
	 * @param wages the source of the wages
	 * @param prices the source of the price levels
	 * @param notes what one should know of these figures
	 */
	record StatePaySection(String vintage, String older, List<Fact> facts, PayRanges pay, List<Rank> ranks,
			Citation wages, Citation prices, List<String> notes) {
	}

	/** How a state stands by a figure, in a sentence. */
	record Rank(String label, String text) {
	}

	/**
	 * The careers that stand out.
	 *
	 * @param where the state, as it stands in a sentence
	 * @param vintage the label of the vintage
	 * @param vintages the vintages to choose from
	 * @param action this page
	 * @param absent why there are none; null if there are some
	 * @param elsewhere a vintage that has some; null if none is known
	 * @param kept what a comparison of them keeps
	 * @param lists the lists; empty if the table does not have the place
	 * @param csvHref what all careers pay there, as a file
	 * @param wages the source of their figures
	 * @param notes what one should know of these figures
	 */
	record CareersSection(String where, String vintage, List<Choice> vintages, String action, String absent,
			StateLink elsewhere, List<Address.Parameter> kept, List<CareerList> lists, String csvHref, Citation wages,
			List<String> notes) {
	}

	/**
	 * Careers that stand out in one way.
	 *
	 * @param id its anchor
	 * @param title its heading
	 * @param rule what it is sorted by
	 * @param entries the first of them
	 * @param rest why it is empty, what is as high as its last entry, and what was not
	 * released
	 */
	record CareerList(String id, String title, String rule, List<CareerEntry> entries, List<String> rest) {
	}

	/**
	 * A career in such a list.
	 *
	 * @param slug its name in addresses
	 * @param name its name
	 * @param href its page, for this state
	 * @param median its median pay
	 * @param detail why it stands there; null if for its pay
	 */
	record CareerEntry(String slug, String name, String href, FigureCell median, String detail) {
	}

	/** A link to another page. */
	record StateLink(String label, String href) {
	}

}

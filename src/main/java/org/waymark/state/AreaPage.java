package org.waymark.state;

import java.util.List;

import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.state.StatePage.CareersSection;
import org.waymark.state.StatePage.StateLink;
import org.waymark.text.Messages;

/**
 * The page of a metropolitan or nonmetropolitan area as the reader sees it.
 *
 * @param name the area
 * @param where its name as it stands in a sentence
 * @param states the pages of its states
 * @param living what it costs to live there
 * @param careers the careers that stand out there
 * @param schools the colleges there
 * @param counties its counties
 * @param people the source of its counties and of how many live there
 * @param findHref the careers by their pay there
 * @param compareHref a comparison of careers there
 * @param neighbors the pages of the areas nearest to it
 */
record AreaPage(String name, String where, List<StateLink> states, List<Fact> living, CareersSection careers,
		SchoolsSection schools, List<CountyLine> counties, Citation people, String findHref, String compareHref,
		List<StateLink> neighbors) {

	/** Its title in the browser. */
	public String title() {
		return Messages.say("state.title", this.where);
	}

	/** What it is about, for search engines. */
	public String description() {
		return Messages.say("state.area.description", this.where);
	}

	/**
	 * A county.
	 *
	 * @param name its name with its state
	 * @param people how many live there, in words; null where nobody has counted
	 */
	record CountyLine(String name, String people) {
	}

}

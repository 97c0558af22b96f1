package org.waymark.program.sponsor;

import java.util.List;

import org.waymark.program.PageLinks;
import org.waymark.source.Citation;
import org.waymark.web.Choice;

/**
 * The page of sponsors as the reader sees it.
 *
 * @param head what it is about
 * @param places the places to choose from
 * @param zip the ZIP code that was typed; empty for none
 * @param said how many sponsors there are, or why that is not known, for each state
 * @param order how they are sorted; null if none is listed
 * @param sponsors those of this page
 * @param pages the other pages
 * @param states the states that have any, for readers who named none
 * @param source where they come from
 */
record SponsorPage(SponsorHead head, List<Choice> places, String zip, List<String> said, String order,
		List<SponsorCard> sponsors, PageLinks pages, List<StateSponsors> states, Citation source) {

	/**
	 * The head.
	 *
	 * @param title the title in the browser
	 * @param heading the heading
	 * @param description what it is about, for search engines
	 * @param path where it is, without what the reader chose
	 * @param canonical its own address
	 * @param career the name of the career
	 * @param careerHref its page
	 * @param exist whether there are any apprenticeships
	 */
	record SponsorHead(String title, String heading, String description, String path, String canonical, String career,
			String careerHref, String exist) {
	}

	/** How many sponsors a state has, and where they are listed. */
	record StateSponsors(String name, String count, String href) {
	}

}

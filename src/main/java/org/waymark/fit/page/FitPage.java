package org.waymark.fit.page;

import java.util.List;

import org.waymark.fit.gap.GapSection;
import org.waymark.fit.readiness.ReadinessSection;
import org.waymark.search.asked.MeantCareers;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * The page on what a reader has of what a career asks.
 *
 * @param address what it answers, as the site writes it
 * @param head what it is about
 * @param form what the reader can choose
 * @param choices the careers that may be meant by what was typed; none if that is clear
 * @param gap what carries over; null if the reader named no career of their own
 * @param readiness what the career asks; null if none is named
 */
record FitPage(Address address, FitHead head, FitForm form, List<MeantCareers> choices, GapSection gap,
		ReadinessSection readiness) {

	/**
	 * The head.
	 *
	 * @param title the title in the browser
	 * @param heading the heading
	 * @param description what it is about, for search engines
	 * @param canonical its own address, without what the reader has
	 * @param career the name of the career; null if none is named
	 * @param careerHref its page; null if none is named
	 * @param printed what stands on paper: place and date
	 */
	record FitHead(String title, String heading, String description, String canonical, String career, String careerHref,
			String printed) {
	}

	/**
	 * What the reader can choose.
	 *
	 * @param career what stands in the box for the career
	 * @param known what stands in the box for the career that the reader knows
	 * @param places the places
	 * @param kept what the check list's form sends along unseen
	 * @param have what the form of these choices sends along: what the reader has
	 * @param handoutHref the sheet to take home, with what the reader has
	 * @param clearHref the page without what the reader has; null if nothing was checked
	 */
	record FitForm(String career, String known, List<Choice> places, List<Address.Parameter> kept,
			List<Address.Parameter> have, String handoutHref, String clearHref) {
	}

}

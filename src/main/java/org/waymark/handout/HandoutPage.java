package org.waymark.handout;

import java.util.List;

import org.waymark.compare.row.ComparisonRow;
import org.waymark.compare.row.PageLink;
import org.waymark.search.asked.MeantCareers;
import org.waymark.source.Citation;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * A handout as the reader sees it.
 *
 * @param address what it shows, as the site writes it
 * @param head what it is about
 * @param form what the reader can choose
 * @param choices the careers that may be meant by what was typed; none if that is clear
 * @param columns the careers
 * @param groups what is said of them; none without a career
 * @param questions what to ask, and whom
 * @param sources where the figures come from
 * @param code the address of the sheet for a phone; null without a career
 */
record HandoutPage(Address address, HandoutHead head, HandoutForm form, List<MeantCareers> choices,
		List<PageLink> columns, List<RowGroup> groups, List<QuestionList> questions, List<Citation> sources,
		QrCode code) {

	/** Whether there are as many careers as a sheet can hold. */
	public boolean crowded() {
		return this.columns.size() == HandoutQuery.MOST;
	}

	/** How many columns the table has, with that of the questions. */
	public int width() {
		return this.columns.size() + 1;
	}

	/**
	 * The head.
	 *
	 * @param title the title in the browser
	 * @param heading the heading
	 * @param description what it is about, for search engines
	 * @param canonical its own address, without what the reader has
	 * @param printed the place and the day
	 * @param web the whole address of the sheet
	 */
	record HandoutHead(String title, String heading, String description, String canonical, String printed, String web) {
	}

	/**
	 * What the reader can choose.
	 *
	 * @param careers the careers
	 * @param colleges the colleges that the reader chose
	 * @param adding what stands in the box that adds a career; null if no more can be
	 * added
	 * @param known what stands in the box for the career that the reader knows
	 * @param places the places
	 * @param kept what the form sends along unseen
	 * @param viewHref the same in the other view
	 * @param pdfHref the same as a file
	 * @param projected whether it is seen on a projector
	 */
	record HandoutForm(List<Chosen> careers, List<Chosen> colleges, String adding, String known, List<Choice> places,
			List<Address.Parameter> kept, String viewHref, String pdfHref, boolean projected) {
	}

	/** Something that was chosen; {@code removeHref} is the sheet without it. */
	record Chosen(String name, String removeHref) {
	}

	/** Questions that belong together, and what stands over them. */
	record RowGroup(String heading, List<ComparisonRow> rows) {
	}

	/** What to ask somebody. */
	record QuestionList(String heading, List<String> questions) {
	}

}

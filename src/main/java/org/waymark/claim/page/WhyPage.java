package org.waymark.claim.page;

import java.util.List;

import org.waymark.claim.table.ClaimView;

/**
 * Why numbers differ.
 *
 * @param reasons the reasons
 */
record WhyPage(List<ReasonView> reasons) {

	/**
	 * A reason as the reader sees it.
	 *
	 * @param anchor its place on the page
	 * @param title what it is called
	 * @param text what is to be known of it
	 * @param words an example in words; null where a claim is one
	 * @param claim the claim that is an example; null where words are one
	 * @param career the career that the claim is on
	 * @param href the page of that career
	 */
	record ReasonView(String anchor, String title, String text, String words, ClaimView claim, String career,
			String href) {
	}

}

package org.waymark.claim.page;

import java.util.List;

import org.waymark.claim.table.ClaimView;
import org.waymark.source.Citation;

/**
 * All claims as the reader sees them.
 *
 * @param lead how many there are, and on how many careers
 * @param verdicts the verdicts and how many claims have each
 * @param careers the careers with their claims
 * @param source where the list comes from
 */
record ClaimsPage(String lead, List<VerdictCount> verdicts, List<CareerClaims> careers, Citation source) {

	/**
	 * A verdict.
	 *
	 * @param word the word
	 * @param right whether the number is right as it stands
	 * @param meaning what it means
	 * @param count how many claims have it
	 */
	record VerdictCount(String word, boolean right, String meaning, String count) {
	}

	/**
	 * The claims on a career.
	 *
	 * @param anchor its place on the page
	 * @param name the career
	 * @param href its page
	 * @param count how many there are
	 * @param rounds how expected growth changed; may be null
	 * @param claims the claims
	 */
	record CareerClaims(String anchor, String name, String href, String count, String rounds, List<ClaimView> claims) {
	}

}

package org.waymark.fit.page;

import java.util.List;

import org.waymark.source.Citation;

/**
 * The result as the reader sees it.
 *
 * @param heading what it comes to, in a line
 * @param says what it comes to, in sentences
 * @param basis what it was worked out from
 * @param kinds the six kinds, the strongest first; empty if there is no profile
 * @param careers the careers that fit best; empty if there is no profile
 * @param how how it was worked out
 * @param questions where the answers can be changed
 * @param narrow where the careers can be narrowed; null if there is no profile
 * @param source where the ratings come from
 */
record InterestResultPage(String heading, String says, String basis, List<KindStrength> kinds,
		List<FittingCareer> careers, String how, String questions, String narrow, Citation source) {

	/**
	 * A kind of interest.
	 *
	 * @param icon the name of its picture
	 * @param name in plain words
	 * @param formalName as counselors call it
	 * @param examples what it can be
	 * @param strength its strength in figures
	 * @param share its strength between the weakest (0) and the strongest (100)
	 */
	record KindStrength(String icon, String name, String formalName, String examples, String strength, int share) {
	}

	/**
	 * A career that fits.
	 *
	 * @param name the career
	 * @param href its page
	 * @param match how well it fits, from -1 to 1
	 * @param kinds the kinds of interest that it suits, in plain words
	 * @param ratings O*NET's ratings of it, in the order of the kinds
	 */
	record FittingCareer(String name, String href, String match, String kinds, List<String> ratings) {
	}

}

package org.waymark.career;

import java.util.List;

/**
 * What a guide says in short, to be put beside other careers.
 *
 * @param time the first usual time to start that it can prove, in words; may be null
 * @param cost the first cost of training that it can prove, in words; may be null
 * @param certifications the letters of the certifications, with whether they are required
 * @param ways the ways to train of which time is known
 * @param ladder the titles of the ladder, the first job first
 * @param pointsFor the titles of what speaks for it
 * @param pointsAgainst the titles of what speaks against it
 */
public record GuideDigest(String time, String cost, List<String> certifications, List<Way> ways, List<String> ladder,
		List<String> pointsFor, List<String> pointsAgainst) {

	/**
	 * A way to train, at the upper end of what it usually takes and costs.
	 *
	 * @param name what it is called
	 * @param months how many months it takes
	 * @param dollars what it costs in all; null where no source says
	 * @param paid whether one works for wages all that time
	 */
	public record Way(String name, int months, Integer dollars, boolean paid) {
	}

}

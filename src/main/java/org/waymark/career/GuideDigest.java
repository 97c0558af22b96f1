package org.waymark.career;

import java.util.List;

/**
 * What a guide says in short, to be put beside other careers.
 *
 * @param summary what one does, in a sentence
 * @param time the first usual time to start that it can prove, in words; may be null
 * @param cost the first cost of training that it can prove, in words; may be null
 * @param certifications the letters of the certifications, with whether they are required
 * @param pointsFor the titles of what speaks for it
 * @param pointsAgainst the titles of what speaks against it
 */
public record GuideDigest(String summary, String time, String cost, List<String> certifications, List<String> pointsFor,
		List<String> pointsAgainst) {
}

package org.waymark.guide;

import java.util.List;

/**
 * What a guide says in short, to be put beside other careers.
 *
 * @param law what is required by law in the place
 * @param certifications the other credentials that count there, with how much they do
 * @param ladder the titles of the ladder, the first job first
 * @param pointsFor the titles of its pros
 * @param pointsAgainst the titles of its cons
 */
public record GuideDigest(List<String> law, List<String> certifications, List<String> ladder, List<String> pointsFor,
		List<String> pointsAgainst) {
}

package org.waymark.compare;

import java.util.List;

import org.waymark.career.GuideDigest;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Projection;
import org.waymark.wage.Pay;

/**
 * A career in a comparison, with all that is known of it there.
 *
 * @param career the career
 * @param occupation its occupation
 * @param pay what it pays in the reader's place
 * @param adjusted the same in prices of the national average
 * @param projection its outlook
 * @param guide its guide in short; null if there is none
 */
record Contender(Career career, Occupation occupation, Pay pay, Pay adjusted, Projection projection,
		GuideDigest guide) {

	String name() {
		return this.career.name();
	}

	String summary() {
		return this.career.summary();
	}

	String time() {
		return (this.guide != null) ? this.guide.time() : null;
	}

	String cost() {
		return (this.guide != null) ? this.guide.cost() : null;
	}

	List<String> certifications() {
		return (this.guide != null) ? this.guide.certifications() : List.of();
	}

	List<String> pointsFor() {
		return (this.guide != null) ? this.guide.pointsFor() : List.of();
	}

	List<String> pointsAgainst() {
		return (this.guide != null) ? this.guide.pointsAgainst() : List.of();
	}

}

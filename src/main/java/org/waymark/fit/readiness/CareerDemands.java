package org.waymark.fit.readiness;

import java.util.List;
import java.util.Map;

import org.waymark.address.Addresses;
import org.waymark.brief.Brief;
import org.waymark.guide.Guide;
import org.waymark.guide.GuideSource;
import org.waymark.license.OccupationLicenses;
import org.waymark.occupation.Career;
import org.waymark.occupation.conditions.WorkConditions;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Software;
import org.waymark.source.Citation;
import org.waymark.training.Preparation;
import org.waymark.wage.PlaceAndYear;

/**
 * What is known of what a career asks.
 *
 * @param career the career
 * @param from the reader's place
 * @param projection what BLS says of its occupation; null if it says nothing
 * @param counted the way into it whose time and money are counted
 * @param typical whether that way is the education that BLS says is typical
 * @param guide its guide; null if it has none
 * @param brief its short guide; null if it has none, or a guide
 * @param licenses what states list for it
 * @param conditions the conditions of the work; null if nobody was asked
 * @param software what is used in it
 * @param cited the marks of the sources
 */
record CareerDemands(Career career, PlaceAndYear from, Projection projection, Preparation counted, boolean typical,
		Guide guide, Brief brief, OccupationLicenses licenses, WorkConditions conditions, List<Software> software,
		SourcesCited cited) {

	/** The page of the career, where its guide lists its sources. */
	String page() {
		return Addresses.of(this.career, this.from);
	}

	/** The mark of one of the guide's sources; null for its editors' judgment. */
	Citation guideSource(String id) {
		return (id == null) ? null
				: this.guide.sources()
					.stream()
					.filter((source) -> source.id().equals(id))
					.map(GuideSource::publisher)
					.findFirst()
					.map((publisher) -> new Citation(publisher, page() + "#source-" + id))
					.orElse(null);
	}

	/**
	 * The marks of the sources.
	 *
	 * @param all them by their id
	 * @param profiles the id of the source of software
	 * @param licenses the id of the source of the states' lists
	 */
	record SourcesCited(Map<String, Citation> all, String profiles, String licenses) {

		Citation of(String id) {
			return this.all.get(id);
		}

	}

}

package org.waymark.career.figures;

import java.util.Map;

import org.waymark.apprenticeship.ApprenticeshipWords;
import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.apprenticeship.OccupationApprenticeships;
import org.waymark.apprenticeship.SponsorList;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.wage.PlaceAndYear;

/**
 * Whether there are registered apprenticeships, and how many sponsors the reader's state
 * has.
 *
 * @param exist whether there are any
 * @param sponsors how many sponsors there are, or why that is not known; null if there
 * are no apprenticeships
 * @param trades what apprentices are registered as; may be null
 * @param source where the sponsors are listed
 */
public record ApprenticeshipPart(String exist, String sponsors, String trades, Citation source) {

	static ApprenticeshipPart of(String soc, Apprenticeships apprenticeships, PlaceAndYear from,
			Map<String, Source> sources) {
		OccupationApprenticeships found = apprenticeships.of(soc);
		SponsorList list = apprenticeships.sponsorList();
		Source source = sources.get(list.source());
		boolean counted = found.exist() || list.gap(from.state()) != null;
		String sponsors = counted
				? ApprenticeshipWords.sponsors(found, list, from.state(), from.places(), source.vintage()) : null;
		return new ApprenticeshipPart(ApprenticeshipWords.exist(found), sponsors, ApprenticeshipWords.trades(found),
				source.cite());
	}

}

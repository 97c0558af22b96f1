package org.waymark.career.figures;

import java.util.Map;

import org.waymark.address.Addresses;
import org.waymark.apprenticeship.ApprenticeshipWords;
import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.apprenticeship.OccupationApprenticeships;
import org.waymark.apprenticeship.SponsorList;
import org.waymark.career.figures.LicensesSection.NamedLink;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/**
 * Whether there are registered apprenticeships, and how many sponsors the reader's state
 * has.
 *
 * @param exist whether there are any
 * @param sponsors how many sponsors there are, or why that is not known; null if there
 * are no apprenticeships
 * @param trades what apprentices are registered as; may be null
 * @param list where the sponsors are listed one by one; null if there are none
 * @param source where they come from
 */
public record ApprenticeshipPart(String exist, String sponsors, String trades, NamedLink list, Citation source) {

	static ApprenticeshipPart of(Career career, Apprenticeships apprenticeships, PlaceAndYear from,
			Map<String, Source> sources) {
		OccupationApprenticeships found = apprenticeships.of(career.soc());
		SponsorList list = apprenticeships.sponsorList();
		Source source = sources.get(list.source());
		boolean counted = found.exist() || list.gap(from.state()) != null;
		String sponsors = counted
				? ApprenticeshipWords.sponsors(found, list, from.state(), from.places(), source.vintage()) : null;
		return new ApprenticeshipPart(ApprenticeshipWords.exist(found), sponsors, ApprenticeshipWords.trades(found),
				list(career, found.sponsors(from.state().code()), from), source.cite());
	}

	private static NamedLink list(Career career, int sponsors, PlaceAndYear from) {
		Place place = from.place();
		return (sponsors == 0) ? null
				: new NamedLink(listLabel(sponsors, place),
						Address.of(Addresses.path(career) + "/apprenticeships")
							.with("place", place.key(), from.places().nation().key())
							.toString());
	}

	private static String listLabel(int sponsors, Place place) {
		if (place.nation()) {
			return Messages.say("apprenticeship.page.list-nation");
		}
		return place.area() ? Messages.say("apprenticeship.page.list-near", place.inSentence())
				: Messages.say("apprenticeship.page.list", sponsors, place.inSentence());
	}

}

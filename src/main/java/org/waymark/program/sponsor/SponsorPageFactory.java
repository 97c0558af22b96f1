package org.waymark.program.sponsor;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.apprenticeship.ApprenticeshipWords;
import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.apprenticeship.OccupationApprenticeships;
import org.waymark.apprenticeship.SponsorList;
import org.waymark.place.Place;
import org.waymark.program.Origin;
import org.waymark.program.PageLinks;
import org.waymark.program.sponsor.SponsorPage.SponsorHead;
import org.waymark.program.sponsor.SponsorPage.StateSponsors;
import org.waymark.source.Source;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Choice;
import org.waymark.web.Pager;

/** Writes the pages of sponsors. */
@Component
class SponsorPageFactory {

	private static final int EACH = 50;

	private final Apprenticeships apprenticeships;

	private final SponsorSearch search;

	private final Sources sources;

	private final PlaceAndYearService placesAndYears;

	SponsorPageFactory(Apprenticeships apprenticeships, SponsorSearch search, Sources sources,
			PlaceAndYearService placesAndYears) {
		this.apprenticeships = apprenticeships;
		this.search = search;
		this.sources = sources;
		this.placesAndYears = placesAndYears;
	}

	SponsorPage of(SponsorQuery query) {
		OccupationApprenticeships all = this.apprenticeships.of(query.career().soc());
		Source source = this.sources.byId().get(this.apprenticeships.sponsorList().source());
		List<FoundSponsor> found = this.search.find(query);
		Pager pager = Pager.of(query.page(), found.size(), EACH);
		return new SponsorPage(head(query, all),
				Choice.of(query.places().statesAnd(query.place()), Place::key, Place::name, query.place()),
				query.origin().zip(), said(query, all, found, source), found.isEmpty() ? null : order(query.origin()),
				pager.part(found, EACH).stream().map((sponsor) -> SponsorCard.of(sponsor, query.places())).toList(),
				PageLinks.of(pager, (number) -> query.page(number).address()),
				query.anywhere() ? states(query, all) : List.of(), source.cite());
	}

	private SponsorHead head(SponsorQuery query, OccupationApprenticeships all) {
		String career = query.career().name();
		String heading = Messages.say("program.sponsor.title", career);
		return new SponsorHead(
				query.anywhere() ? heading : Messages.say("program.page.title-in", heading, query.origin().name()),
				heading, Messages.say("program.sponsor.description", career, query.origin().name()),
				query.inPlace(query.places().nation()).toString(), query.inPlace(query.place()).toString(), career,
				Addresses.of(query.career(), this.placesAndYears.newest().at(query.place())),
				ApprenticeshipWords.exist(all));
	}

	/**
	 * One for each state, in the words of the career's page, and for a state close by of
	 * which the list leaves out sponsors; then how many there are across a state line.
	 */
	private List<String> said(SponsorQuery query, OccupationApprenticeships all, List<FoundSponsor> found,
			Source source) {
		SponsorList list = this.apprenticeships.sponsorList();
		List<Place> own = query.anywhere() ? List.of(query.places().nation()) : query.origin().states();
		Stream<Place> leftOut = this.search.otherStates(query).stream().filter((state) -> list.gap(state) != null);
		Stream<String> states = Stream.concat(own.stream(), leftOut)
			.map((place) -> ApprenticeshipWords.sponsors(all, list, place, query.places(), source.vintage()));
		long elsewhere = found.stream().filter(FoundSponsor::outOfState).count();
		return Stream
			.concat(states,
					Stream.of(elsewhere)
						.filter((number) -> number > 0)
						.map((number) -> Messages.say("program.sponsor.elsewhere", number, SponsorSearch.MILES)))
			.toList();
	}

	private static String order(Origin origin) {
		return origin.pointed() ? Messages.say("program.sponsor.by-distance", origin.name())
				: Messages.say("program.sponsor.by-city");
	}

	private static List<StateSponsors> states(SponsorQuery query, OccupationApprenticeships all) {
		return query.places()
			.states()
			.stream()
			.filter((state) -> all.sponsors(state.code()) > 0)
			.map((state) -> new StateSponsors(state.name(), Formats.count(all.sponsors(state.code())),
					query.inPlace(state).toString()))
			.toList();
	}

}

package org.waymark.finder.page;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.CareerConverter;
import org.waymark.address.PlaceAndYearResolver;
import org.waymark.finder.Filter;
import org.waymark.finder.Filters;
import org.waymark.finder.FinderQuery;
import org.waymark.fit.interest.Likes;
import org.waymark.fit.interest.LikesService;
import org.waymark.license.Licenses;
import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/** Reads what an address asks of the finder. */
@Component
class FinderRequestResolver extends AddressArgumentResolver<FinderRequest> {

	private final Occupations occupations;

	private final Licenses licenses;

	private final CareerConverter careers;

	private final PlaceAndYearResolver placesAndYears;

	private final LikesService likes;

	FinderRequestResolver(Occupations occupations, Licenses licenses, CareerConverter careers,
			PlaceAndYearResolver placesAndYears, LikesService likes) {
		super(FinderRequest.class, List.of("group", "place", "year", "sort", "page"));
		this.occupations = occupations;
		this.licenses = licenses;
		this.careers = careers;
		this.placesAndYears = placesAndYears;
		this.likes = likes;
	}

	@Override
	public FinderRequest read(Parameters parameters, NativeWebRequest request) {
		PlaceAndYear from = this.placesAndYears.read(parameters, request);
		Place listing = this.licenses.hasList(from.state()) ? from.state() : null;
		List<Filter> filters = Filters.of(this.occupations.majorGroups(), from.place(), listing,
				this.occupations.outlook(), parameters);
		FinderQuery query = FinderQuery.of(parameters, likes(parameters), filters, from);
		Picks picks = Picks.of(parameters, this.careers);
		return new FinderRequest(query, picks, parameters.sayWhat(picks.in(query.address())));
	}

	/** What the reader likes; empty if it says nothing of careers. */
	private Optional<Likes> likes(Parameters parameters) {
		String text = parameters.text("likes");
		return text.isEmpty() ? Optional.empty()
				: Optional.of(this.likes.read(text)
					.orElseThrow(() -> new BadParameterException("likes", text, Messages.say("fit.expected.likes"))))
					.filter((likes) -> likes.profile().ranksCareers());
	}

}

package org.waymark.program.sponsor;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.CareerConverter;
import org.waymark.address.PlaceResolver;
import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.program.OriginReader;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads what an address asks of the page of sponsors. */
@Component
class SponsorRequestResolver extends AddressArgumentResolver<SponsorRequest> {

	private final CareerConverter careers;

	private final PlaceResolver chosen;

	private final Places places;

	private final OriginReader origins;

	SponsorRequestResolver(CareerConverter careers, PlaceResolver chosen, Places places, OriginReader origins) {
		super(SponsorRequest.class, List.of("place", "page"));
		this.careers = careers;
		this.chosen = chosen;
		this.places = places;
		this.origins = origins;
	}

	@Override
	public SponsorRequest read(Parameters parameters, NativeWebRequest request) {
		Place place = this.chosen.read(parameters, request);
		SponsorQuery query = new SponsorQuery(this.careers.convert(inPath(request, "slug")), this.places.all(), place,
				this.origins.read(parameters, place), parameters.above("page", 0, 1));
		return new SponsorRequest(query, parameters.sayWhat(query.address()));
	}

}

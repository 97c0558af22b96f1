package org.waymark.fit.page;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.CareerConverter;
import org.waymark.address.PlaceResolver;
import org.waymark.fit.readiness.CheckKeys;
import org.waymark.occupation.Career;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/** Reads what an address says of two careers and of what the reader has. */
@Component
class FitRequestResolver extends AddressArgumentResolver<FitRequest> {

	/** What the boxes for careers are called. */
	static final String CAREER_BOX = "title";

	static final String KNOWN_BOX = "now";

	private final CareerConverter careers;

	private final PlaceResolver places;

	private final PlaceAndYearService placesAndYears;

	FitRequestResolver(CareerConverter careers, PlaceResolver places, PlaceAndYearService placesAndYears) {
		super(FitRequest.class, List.of("career", "from", "place"));
		this.careers = careers;
		this.places = places;
		this.placesAndYears = placesAndYears;
	}

	@Override
	public FitRequest read(Parameters parameters, NativeWebRequest request) {
		PlaceAndYear from = this.placesAndYears.newest().at(this.places.read(parameters, request));
		FitQuery query = new FitQuery(career(parameters, "career"), career(parameters, "from"), from,
				CheckKeys.in(parameters));
		return new FitRequest(query, parameters.title(CAREER_BOX), parameters.title(KNOWN_BOX), parameters);
	}

	private Career career(Parameters parameters, String name) {
		String slug = parameters.text(name);
		return slug.isEmpty() ? null : this.careers.named(slug)
			.orElseThrow(() -> new BadParameterException(name, slug, Messages.say("fit.expected.career")));
	}

}

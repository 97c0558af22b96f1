package org.waymark.program.page;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.PlaceResolver;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.program.Origin;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads what an address asks of the page of programs. */
@Component
class ProgramRequestResolver extends AddressArgumentResolver<ProgramRequest> {

	/** What the box for the career is called. */
	static final String CAREER_BOX = "title";

	private final ProgramParameters common;

	private final PlaceResolver chosen;

	private final Places places;

	ProgramRequestResolver(ProgramParameters common, PlaceResolver chosen, Places places) {
		super(ProgramRequest.class, List.of("career", "place", "within", "award", "kind", "price", "sort", "page"));
		this.common = common;
		this.chosen = chosen;
		this.places = places;
	}

	@Override
	public ProgramRequest read(Parameters parameters, NativeWebRequest request) {
		Place place = this.chosen.read(parameters, request);
		Origin origin = this.common.origin(parameters, place);
		ProgramQuery query = ProgramQuery.of(parameters, career(parameters), this.places.all(), place, origin,
				this.common.colleges(parameters));
		return new ProgramRequest(query, parameters.title(CAREER_BOX), parameters);
	}

	/** None before the reader has named one. */
	private Career career(Parameters parameters) {
		return parameters.text("career").isEmpty() ? null : this.common.career(parameters);
	}

}

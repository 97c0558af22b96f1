package org.waymark.program.compare;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.PlaceResolver;
import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.program.college.College;
import org.waymark.program.page.ProgramParameters;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads which colleges an address compares. */
@Component
class CollegesRequestResolver extends AddressArgumentResolver<CollegesRequest> {

	private final ProgramParameters common;

	private final PlaceResolver chosen;

	private final Places places;

	CollegesRequestResolver(ProgramParameters common, PlaceResolver chosen, Places places) {
		super(CollegesRequest.class, List.of("career", "place"));
		this.common = common;
		this.chosen = chosen;
		this.places = places;
	}

	@Override
	public CollegesRequest read(Parameters parameters, NativeWebRequest request) {
		Place place = this.chosen.read(parameters, request);
		List<College> colleges = this.common.colleges(parameters);
		List<College> beyond = colleges.stream().skip(CollegesQuery.MOST).toList();
		CollegesQuery query = new CollegesQuery(this.common.career(parameters), this.places.all(), place,
				this.common.origin(parameters, place), colleges.stream().limit(CollegesQuery.MOST).toList());
		return new CollegesRequest(query, beyond, parameters.sayWhat(query.addressWith(beyond)));
	}

}

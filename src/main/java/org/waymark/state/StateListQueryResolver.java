package org.waymark.state;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads what an address asks of the list of states. */
@Component
class StateListQueryResolver extends AddressArgumentResolver<StateListQuery> {

	private final PlaceAndYearService placesAndYears;

	StateListQueryResolver(PlaceAndYearService placesAndYears) {
		super(StateListQuery.class, List.of("sort", "order"));
		this.placesAndYears = placesAndYears;
	}

	@Override
	public StateListQuery read(Parameters parameters, NativeWebRequest request) {
		return new StateListQuery(this.placesAndYears.newest(), StateColumn.ALL.read(parameters));
	}

}

package org.waymark.budget.page;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.PlaceResolver;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads what an address asks of the budget. */
@Component
class BudgetRequestResolver extends AddressArgumentResolver<BudgetRequest> {

	private final PlaceResolver places;

	private final PlaceAndYearService placesAndYears;

	BudgetRequestResolver(PlaceResolver places, PlaceAndYearService placesAndYears) {
		super(BudgetRequest.class, List.of("place", "home", "travel"));
		this.places = places;
		this.placesAndYears = placesAndYears;
	}

	@Override
	public BudgetRequest read(Parameters parameters, NativeWebRequest request) {
		BudgetQuery query = BudgetQuery.of(parameters,
				this.placesAndYears.newest().at(this.places.read(parameters, request)));
		return new BudgetRequest(query, parameters.sayWhat(query.address()));
	}

}

package org.waymark.salary;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.CareerConverter;
import org.waymark.address.PlaceAndYearResolver;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads what an address asks of the salary page. */
@Component
class SalaryQueryResolver extends AddressArgumentResolver<SalaryQuery> {

	private final CareerConverter careers;

	private final PlaceAndYearResolver placesAndYears;

	SalaryQueryResolver(CareerConverter careers, PlaceAndYearResolver placesAndYears) {
		super(SalaryQuery.class, List.of("place", "year", "adjusted", "sort", "order"));
		this.careers = careers;
		this.placesAndYears = placesAndYears;
	}

	@Override
	public SalaryQuery read(Parameters parameters, NativeWebRequest request) {
		return new SalaryQuery(this.careers.convert(inPath(request, "slug")),
				this.placesAndYears.read(parameters, request), parameters.flag("adjusted"),
				SalaryQuery.COLUMNS.read(parameters));
	}

}

package org.waymark.wage;

import java.util.List;

import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * A checked request for the salary page. It knows the addresses of its neighbours.
 *
 * @param career whose pay
 * @param vintage from which table
 * @param newest the vintage that an address means which names none
 * @param place the reader's place
 * @param adjusted whether wages are put into prices of the national average
 * @param sort how the table is sorted
 */
record SalaryQuery(Career career, Vintage vintage, Vintage newest, Place place, boolean adjusted, SalarySort sort) {

	static SalaryQuery of(Career career, SalaryRequest request, VintageList vintages, PlaceList places) {
		Place place = request.place().isEmpty() ? places.nation() : places.chosen("place", request.place());
		boolean adjusted = !request.adjusted().isEmpty() && Parameters.flag("adjusted", request.adjusted());
		return new SalaryQuery(career, vintages.chosen(request.year()), vintages.newest(), place, adjusted,
				SalarySort.of(request.sort(), request.order()));
	}

	Address address() {
		return this.sort.in(Address.of(this.career.path() + "/salary")
			.with("place", this.place.abbreviation(), "US")
			.with("year", this.vintage.parameter(), this.newest.parameter())
			.with("adjusted", this.adjusted, false));
	}

	Address csv() {
		return address().at(this.career.path() + "/salary.csv");
	}

	SalaryQuery with(Place other) {
		return new SalaryQuery(this.career, this.vintage, this.newest, other, this.adjusted, this.sort);
	}

	SalaryQuery with(SalarySort other) {
		return new SalaryQuery(this.career, this.vintage, this.newest, this.place, this.adjusted, other);
	}

	/** The same query, sorted by what the occupation has figures of. */
	SalaryQuery sortedFor(Pay nation) {
		boolean sorted = this.sort.measure() == null || !nation.get(this.sort.measure()).offBasis();
		return sorted ? this : with(new SalarySort(nation.mainMeasure(), this.sort.descending()));
	}

	SalaryQuery adjusted(boolean other) {
		return new SalaryQuery(this.career, this.vintage, this.newest, this.place, other, this.sort);
	}

	/** The figures that can be asked for. */
	static List<Measure> measures() {
		return List.of(Measure.ANNUAL_MEDIAN, Measure.ANNUAL_P10, Measure.ANNUAL_P25, Measure.ANNUAL_P75,
				Measure.ANNUAL_P90, Measure.HOURLY_MEDIAN, Measure.ANNUAL_MEAN, Measure.HOURLY_MEAN, Measure.EMPLOYMENT,
				Measure.JOBS_PER_1000, Measure.LOCATION_QUOTIENT);
	}

	/**
	 * The figures that the table shows: none by the year for an occupation that is paid
	 * by the hour, none by the hour for one that is paid by the year.
	 * @param nation the occupation's national line
	 */
	static List<Measure> columns(Pay nation) {
		return measures().stream()
			.filter((measure) -> !nation.get(measure).offBasis())
			.filter((measure) -> measure != Measure.HOURLY_MEAN || nation.hourlyOnly())
			.toList();
	}

}

package org.waymark.salary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.chart.PlacePay;
import org.waymark.chart.PlaceSort;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.Vintage;
import org.waymark.wage.WageEstimate;
import org.waymark.web.Address;

/**
 * A checked request for the salary page. It knows the addresses of its neighbors.
 *
 * @param career whose pay
 * @param from the reader's place and vintage
 * @param adjusted whether wages are put into prices of the national average
 * @param sort how the table is sorted
 */
public record SalaryQuery(Career career, PlaceAndYear from, boolean adjusted, PlaceSort<Measure> sort) {

	/** What the table can be sorted by. */
	public static final PlaceSort.Columns<Measure> COLUMNS = new PlaceSort.Columns<>(Measure.MEDIAN_FIRST);

	Place place() {
		return this.from.place();
	}

	Vintage vintage() {
		return this.from.vintage();
	}

	Address address() {
		return this.sort.in(Addresses.in(Address.of(Addresses.path(this.career) + "/salary"), this.from)
			.with("adjusted", this.adjusted, false));
	}

	Address csv() {
		return address().at(Addresses.path(this.career) + "/salary.csv");
	}

	SalaryQuery with(Place other) {
		return new SalaryQuery(this.career, this.from.at(other), this.adjusted, this.sort);
	}

	SalaryQuery with(PlaceSort<Measure> other) {
		return new SalaryQuery(this.career, this.from, this.adjusted, other);
	}

	/** The same query, sorted by what the occupation has figures of. */
	SalaryQuery sortedFor(WageEstimate nation) {
		boolean sorted = this.sort.column() == null || !nation.get(this.sort.column()).offBasis();
		return sorted ? this : with(this.sort.by(nation.mainMeasure()));
	}

	SalaryQuery adjusted(boolean other) {
		return new SalaryQuery(this.career, this.from, other, this.sort);
	}

	/** The order of the lines. */
	Comparator<PlacePay> comparator() {
		return this.sort.comparator(PlacePay::place, (line, measure) -> line.pay().get(measure));
	}

	/**
	 * The figures that the table shows, the jobs beside the median: none by the year for
	 * an occupation that is paid by the hour, none by the hour for one that is paid by
	 * the year.
	 * @param nation the occupation's national line
	 */
	static List<Measure> columns(WageEstimate nation) {
		return Stream.concat(Stream.of(Measure.EMPLOYMENT), Measure.MEDIAN_FIRST.stream())
			.distinct()
			.filter((measure) -> !nation.get(measure).offBasis())
			.filter((measure) -> measure != Measure.HOURLY_MEAN || nation.hourlyOnly())
			.toList();
	}

}

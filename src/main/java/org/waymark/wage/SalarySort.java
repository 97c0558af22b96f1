package org.waymark.wage;

import java.util.Comparator;
import java.util.List;

import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * How the table of places is sorted.
 *
 * @param measure by which figure; null for the name of the place
 * @param descending whether the largest comes first
 */
record SalarySort(Measure measure, boolean descending) {

	private static final String BY_PLACE = "place";

	private static final SalarySort STANDARD = new SalarySort(Measure.ANNUAL_MEDIAN, true);

	/** Reads it from an address. */
	static SalarySort of(String sort, String order) {
		Measure measure = STANDARD.measure;
		if (BY_PLACE.equals(sort)) {
			measure = null;
		}
		else if (!sort.isEmpty()) {
			measure = Parameters.choice("sort", sort, SalaryQuery.measures(), Measure::parameter);
		}
		boolean descending = order.isEmpty() ? measure != null
				: "desc".equals(Parameters.choice("order", order, List.of("asc", "desc"), (word) -> word));
		return new SalarySort(measure, descending);
	}

	/** The sort that a click on a column leads to. */
	SalarySort clicked(Measure column) {
		boolean naturally = column != null;
		return new SalarySort(column, (column == this.measure) ? !this.descending : naturally);
	}

	Address in(Address address) {
		boolean naturally = this.measure != null;
		return address
			.with("sort", (this.measure != null) ? this.measure.parameter() : BY_PLACE, STANDARD.measure.parameter())
			.with("order", this.descending ? "desc" : "asc", naturally ? "desc" : "asc");
	}

	Comparator<PlacePay> comparator() {
		Comparator<PlacePay> byName = Comparator.comparing((row) -> row.place().name());
		if (this.measure == null) {
			return this.descending ? byName.reversed() : byName;
		}
		Comparator<Figure> order = this.descending ? Figure.descending() : Figure.ascending();
		return Comparator.comparing((PlacePay row) -> row.pay().get(this.measure), order).thenComparing(byName);
	}

	/** What a screen reader says of a column's heading. */
	String aria(Measure column) {
		if (column != this.measure) {
			return "none";
		}
		return this.descending ? "descending" : "ascending";
	}

}

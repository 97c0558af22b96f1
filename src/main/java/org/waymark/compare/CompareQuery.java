package org.waymark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.payoff.Assumptions;
import org.waymark.payoff.PayoffQuery;
import org.waymark.place.Place;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * A checked request for the comparison. It knows the addresses of its neighbors.
 *
 * @param careers up to {@value #MOST}, in the reader's order, none twice
 * @param from the reader's first place, and the vintage
 * @param places up to {@value #MOST}, the first one first, none twice
 * @param figure what the careers are compared by across places
 * @param assumptions what the reader assumes of the paths
 */
record CompareQuery(List<Career> careers, PlaceAndYear from, List<Place> places, Measure figure,
		Assumptions assumptions) {

	static final int MOST = 4;

	/** What careers can be compared by across places. */
	static final List<Measure> FIGURES = List.of(Measure.ANNUAL_MEDIAN, Measure.HOURLY_MEDIAN, Measure.ANNUAL_P10,
			Measure.ANNUAL_P90, Measure.EMPLOYMENT, Measure.LOCATION_QUOTIENT);

	boolean full() {
		return this.careers.size() == MOST;
	}

	CompareQuery plus(Career career) {
		return of(Stream.concat(this.careers.stream(), Stream.of(career)).distinct().toList());
	}

	CompareQuery without(Career career) {
		return of(this.careers.stream().filter((other) -> !other.equals(career)).toList());
	}

	/** The same comparison with a career one place further to the left. */
	CompareQuery earlier(Career career) {
		List<Career> moved = new ArrayList<>(this.careers);
		int at = moved.indexOf(career);
		moved.remove(at);
		moved.add(Math.max(0, at - 1), career);
		return of(moved);
	}

	/** The same comparison without one of several places. */
	CompareQuery without(Place place) {
		List<Place> left = this.places.stream().filter((other) -> !other.equals(place)).toList();
		return new CompareQuery(this.careers, this.from.at(left.get(0)), left, this.figure, this.assumptions);
	}

	/** What it asks of the paths. */
	PayoffQuery payoff() {
		return new PayoffQuery(this.from, this.assumptions, address(), address("/compare.csv"));
	}

	/** Its address, written the shortest way. */
	Address address() {
		return address("/compare");
	}

	/** Its address with careers that are too many, so that the page can tell of them. */
	Address addressWith(List<Career> beyond) {
		return address("/compare", Stream.concat(this.careers.stream(), beyond.stream()));
	}

	/** Its address at another path. */
	Address address(String path) {
		return address(path, this.careers.stream());
	}

	private Address address(String path, Stream<Career> named) {
		Address careers = Address.of(path).with("career", named.map(Career::slug).toList());
		List<Address.Parameter> year = Addresses.in(Address.of(path), this.from).only("year").parameters();
		return this.assumptions.in(careers.with("place", named())
			.with("year", year.stream().map(Address.Parameter::value).toList())
			.with("figure", Parameters.name(this.figure), Parameters.name(Measure.ANNUAL_MEDIAN)));
	}

	private List<String> named() {
		boolean nation = this.places.size() == 1 && this.places.get(0).nation();
		return nation ? List.of() : this.places.stream().map(Place::key).toList();
	}

	private CompareQuery of(List<Career> others) {
		return new CompareQuery(others, this.from, this.places, this.figure,
				this.assumptions.only(others.stream().map(Career::slug).toList()));
	}

}

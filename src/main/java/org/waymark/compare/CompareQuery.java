package org.waymark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.payoff.Assumptions;
import org.waymark.payoff.PayoffQuery;
import org.waymark.place.Place;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Address;
import org.waymark.web.BadParameterException;
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

	static CompareQuery of(CompareRequest request, MultiValueMap<String, String> parameters, Careers careers,
			PlaceAndYearService placesAndYears) {
		List<String> slugs = distinct(request.career(), Function.identity());
		List<String> letters = distinct(request.place(), (place) -> place.toUpperCase(Locale.ROOT));
		Address whole = Assumptions.asSaid(parameters, slugs.stream().limit(MOST).toList(),
				Address.of("/compare")
					.with("career", slugs)
					.with("place", letters)
					.with("year", request.year(), "")
					.with("figure", request.figure(), ""));
		try {
			return of(request, parameters, careers, placesAndYears, slugs, letters, whole);
		}
		catch (BadParameterException problem) {
			throw (problem.rest() != null) ? problem : new BadParameterException(problem.parameter(), problem.value(),
					problem.expected(), whole.without(problem.parameter()));
		}
	}

	private static CompareQuery of(CompareRequest request, MultiValueMap<String, String> parameters, Careers careers,
			PlaceAndYearService placesAndYears, List<String> slugs, List<String> letters, Address whole) {
		List<Career> found = careers.at(slugs.stream().limit(MOST).toList());
		List<Career> chosen = slugs.stream()
			.limit(MOST)
			.map((slug) -> require(slug, found, whole.with("career", without(slugs, slug))))
			.toList();
		PlaceAndYear nation = placesAndYears.of(request.year());
		List<Place> places = letters.stream()
			.limit(MOST + 1L)
			.map((place) -> nation.places().chosen(place, whole.with("place", without(letters, place))))
			.toList();
		few(letters, whole);
		Measure figure = request.figure().isEmpty() ? Measure.ANNUAL_MEDIAN
				: Parameters.choice("figure", request.figure(), FIGURES, Measure::parameter);
		return new CompareQuery(chosen, places.isEmpty() ? nation : nation.at(places.get(0)),
				places.isEmpty() ? List.of(nation.place()) : places, figure, Assumptions.of(parameters, chosen));
	}

	private static List<String> distinct(List<String> values, Function<String, String> form) {
		return values.stream().filter((value) -> !value.isBlank()).map(form).distinct().toList();
	}

	private static List<String> without(List<String> values, String one) {
		return values.stream().filter((value) -> !value.equals(one)).limit(MOST).toList();
	}

	private static void few(List<String> places, Address whole) {
		if (places.size() > MOST) {
			throw new BadParameterException("place", String.join(", ", places), "there at most " + MOST + " times",
					whole.with("place", places.subList(0, MOST)));
		}
	}

	/** The careers that an address names beyond those that can be compared at once. */
	static List<Career> beyond(CompareRequest request, Careers careers) {
		return careers.at(distinct(request.career(), Function.identity()).stream().skip(MOST).toList());
	}

	private static Career require(String slug, List<Career> found, Address rest) {
		return found.stream()
			.filter((career) -> career.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("career", slug,
					"a career as its own page has it in its address, such as registered-nurse", rest));
	}

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
		List<Address.Parameter> year = this.from.in(Address.of(path)).only("year").parameters();
		return this.assumptions.in(careers.with("place", named())
			.with("year", year.stream().map(Address.Parameter::value).toList())
			.with("figure", this.figure.parameter(), Measure.ANNUAL_MEDIAN.parameter()));
	}

	private List<String> named() {
		boolean nation = this.places.size() == 1 && this.places.get(0).nation();
		return nation ? List.of() : this.places.stream().map(Place::parameter).toList();
	}

	private CompareQuery of(List<Career> others) {
		return new CompareQuery(others, this.from, this.places, this.figure,
				this.assumptions.only(others.stream().map(Career::slug).toList()));
	}

}

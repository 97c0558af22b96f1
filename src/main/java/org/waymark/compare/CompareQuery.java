package org.waymark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.wage.Vintage;
import org.waymark.wage.VintageList;
import org.waymark.web.BadParameterException;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A checked request for the comparison. It knows the addresses of its neighbours.
 *
 * @param careers up to {@value #MOST}, in the reader's order, none twice
 * @param place the reader's place
 * @param vintage from which table
 * @param newest the vintage that an address means which names none
 */
record CompareQuery(List<Career> careers, Place place, Vintage vintage, Vintage newest) {

	static final int MOST = 4;

	static CompareQuery of(CompareRequest request, Careers careers, PlaceList places, VintageList vintages) {
		List<String> slugs = request.career().stream().filter((slug) -> !slug.isBlank()).distinct().toList();
		if (slugs.size() > MOST) {
			throw new BadParameterException("career", String.join(", ", slugs), "there at most " + MOST + " times");
		}
		List<Career> found = careers.at(slugs);
		List<Career> inOrder = slugs.stream().map((slug) -> require(slug, found)).toList();
		Place place = request.place().isEmpty() ? places.nation() : places.chosen("place", request.place());
		return new CompareQuery(inOrder, place, vintages.chosen(request.year()), vintages.newest());
	}

	private static Career require(String slug, List<Career> found) {
		return found.stream()
			.filter((career) -> career.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("career", slug,
					"a career as its own page has it in its address, such as registered-nurses"));
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

	String address() {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/compare");
		this.careers.forEach((career) -> uri.queryParam("career", career.slug()));
		if (!this.place.nation()) {
			uri.queryParam("place", this.place.abbreviation());
		}
		if (!this.vintage.equals(this.newest)) {
			uri.queryParam("year", this.vintage.parameter());
		}
		return uri.encode().build().toUriString();
	}

	private CompareQuery of(List<Career> others) {
		return new CompareQuery(others, this.place, this.vintage, this.newest);
	}

}

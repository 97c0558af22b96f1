package org.waymark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.wage.Standpoint;
import org.waymark.wage.Standpoints;
import org.waymark.web.Address;
import org.waymark.web.BadParameterException;

/**
 * A checked request for the comparison. It knows the addresses of its neighbours.
 *
 * @param careers up to {@value #MOST}, in the reader's order, none twice
 * @param from the reader's place and vintage
 */
record CompareQuery(List<Career> careers, Standpoint from) {

	static final int MOST = 4;

	static CompareQuery of(CompareRequest request, Careers careers, Standpoints standpoints) {
		List<String> slugs = request.career().stream().filter((slug) -> !slug.isBlank()).distinct().toList();
		if (slugs.size() > MOST) {
			throw new BadParameterException("career", String.join(", ", slugs), "there at most " + MOST + " times");
		}
		List<Career> found = careers.at(slugs);
		return new CompareQuery(slugs.stream().map((slug) -> require(slug, found)).toList(),
				standpoints.of(request.place(), request.year()));
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
		Address careers = Address.of("/compare").with("career", this.careers.stream().map(Career::slug).toList());
		return this.from.in(careers).toString();
	}

	private CompareQuery of(List<Career> others) {
		return new CompareQuery(others, this.from);
	}

}

package org.waymark.program.compare;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.program.college.College;
import org.waymark.program.Origin;
import org.waymark.program.page.ProgramParameters;
import org.waymark.web.Address;

/**
 * A checked request for colleges side by side. It knows the addresses of its neighbors.
 *
 * @param career what their programs lead to
 * @param places all places
 * @param place the place that links keep
 * @param origin where the reader is
 * @param colleges up to {@value #MOST}, in the reader's order, none twice
 */
record CollegesQuery(Career career, PlaceList places, Place place, Origin origin, List<College> colleges) {

	static final int MOST = 4;

	/** Whether there is something to compare. */
	boolean compared() {
		return this.colleges.size() > 1;
	}

	/** The same without a college. */
	CollegesQuery without(College college) {
		return new CollegesQuery(this.career, this.places, this.place, this.origin,
				this.colleges.stream().filter((other) -> !other.equals(college)).toList());
	}

	/** Its address, written the shortest way. */
	Address address() {
		return address("/programs/compare", this.colleges.stream());
	}

	/** Its address with colleges that are too many, so that the page can tell of them. */
	Address addressWith(List<College> beyond) {
		return address("/programs/compare", Stream.concat(this.colleges.stream(), beyond.stream()));
	}

	/** The list of colleges, with these selected. */
	Address list() {
		return address("/programs", this.colleges.stream());
	}

	private Address address(String path, Stream<College> named) {
		return Address.of(path)
			.with("career", this.career.slug(), "")
			.with("place", this.place.key(), this.places.nation().key())
			.with("zip", this.origin.zip(), "")
			.with(ProgramParameters.COLLEGE, named.map((college) -> String.valueOf(college.id())).toList());
	}

}

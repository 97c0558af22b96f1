package org.waymark.handout;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.program.Origin;
import org.waymark.program.college.College;
import org.waymark.program.page.ProgramParameters;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * A checked request for a handout. It knows the addresses of its neighbors.
 *
 * @param careers up to {@value #MOST}, in the reader's order, none twice
 * @param known the career that the reader knows; null if none is named
 * @param chosen the place that the address names, and the newest vintage
 * @param origin where the reader is
 * @param colleges the colleges that the reader chose, up to {@value #MOST}
 * @param have the keys of what the reader has of what the careers ask
 * @param view how it is looked at
 */
record HandoutQuery(List<Career> careers, Career known, PlaceAndYear chosen, Origin origin, List<College> colleges,
		List<String> have, HandoutView view) {

	static final int MOST = 4;

	boolean full() {
		return this.careers.size() == MOST;
	}

	/** How many pieces of a list the sheet has room for. */
	int room(int few, int many) {
		return (this.careers.size() > 2) ? few : many;
	}

	boolean projected() {
		return this.view == HandoutView.PROJECTOR;
	}

	/**
	 * Whose figures stand on the sheet: those of the place, or of the state of the ZIP
	 * code where the address names no place.
	 */
	PlaceAndYear from() {
		Place state = this.origin.states().stream().findFirst().orElse(this.chosen.place());
		return this.chosen.place().nation() ? this.chosen.at(state) : this.chosen;
	}

	HandoutQuery plus(Career career) {
		return of(Stream.concat(this.careers.stream(), Stream.of(career)).distinct().toList());
	}

	HandoutQuery without(Career career) {
		return of(this.careers.stream().filter((other) -> !other.equals(career)).toList());
	}

	HandoutQuery without(College college) {
		return new HandoutQuery(this.careers, this.known, this.chosen, this.origin,
				this.colleges.stream().filter((other) -> !other.equals(college)).toList(), this.have, this.view);
	}

	private HandoutQuery of(List<Career> others) {
		return new HandoutQuery(others, this.known, this.chosen, this.origin, this.colleges, this.have, this.view);
	}

	/** The same for a reader who comes from a career; null for one who names none. */
	HandoutQuery from(Career career) {
		return new HandoutQuery(this.careers, career, this.chosen, this.origin, this.colleges, this.have, this.view);
	}

	HandoutQuery having(List<String> keys) {
		return new HandoutQuery(this.careers, this.known, this.chosen, this.origin, this.colleges, keys, this.view);
	}

	HandoutQuery seenAs(HandoutView other) {
		return new HandoutQuery(this.careers, this.known, this.chosen, this.origin, this.colleges, this.have, other);
	}

	/** Its address, written the shortest way. */
	Address address() {
		Address careers = Address.of("/handout")
			.with("career", this.careers.stream().map(Career::slug).toList())
			.with("from", Stream.ofNullable(this.known).map(Career::slug).toList());
		return Addresses.at(careers, this.chosen)
			.with("zip", this.origin.zip(), "")
			.with(ProgramParameters.COLLEGE,
					this.colleges.stream().map((college) -> String.valueOf(college.id())).toList())
			.with("have", this.have)
			.with("view", Parameters.name(this.view), Parameters.name(HandoutView.SHEET));
	}

}

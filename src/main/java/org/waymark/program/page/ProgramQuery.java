package org.waymark.program.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.program.Origin;
import org.waymark.program.award.AwardKind;
import org.waymark.program.college.College;
import org.waymark.program.college.Ownership;
import org.waymark.text.Formats;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * A checked request for programs. It knows the addresses of its neighbors.
 *
 * @param career what the programs lead to; null before the reader has named it
 * @param places all places
 * @param place the place that links keep
 * @param origin where the reader is
 * @param within how far away a college may be, as the reader chose it
 * @param awards the kinds of awards that are looked for; none for all
 * @param owners whose colleges are looked for; none for all
 * @param price the highest net price of a year in dollars; null for any
 * @param order how the colleges are ordered
 * @param page the number of the page, from 1
 * @param selected the colleges that the reader selected to compare, on whatever page
 */
record ProgramQuery(Career career, PlaceList places, Place place, Origin origin, Within within, List<AwardKind> awards,
		List<Ownership> owners, Integer price, CollegeOrder order, int page, List<College> selected) {

	/** What the address can ask for as the highest net price. */
	static final List<Integer> PRICES = List.of(5000, 10_000, 15_000, 20_000, 30_000);

	static ProgramQuery of(Parameters parameters, Career career, PlaceList places, Place place, Origin origin,
			List<College> selected) {
		Within within = parameters.choice("within", List.of(Within.values()), Within::key, natural(origin));
		CollegeOrder natural = natural(origin, within);
		CollegeOrder order = parameters.choice("sort", List.of(CollegeOrder.values()), natural);
		return new ProgramQuery(career, places, place, origin, within,
				all(parameters, "award", List.of(AwardKind.values()), Parameters::name),
				all(parameters, "kind", List.of(Ownership.values()), Parameters::name),
				parameters.choice("price", PRICES, String::valueOf, null),
				(order == CollegeOrder.DISTANCE && !origin.pointed()) ? natural : order, parameters.above("page", 0, 1),
				selected);
	}

	private static <T> List<T> all(Parameters parameters, String name, List<T> choices, Function<T, String> names) {
		List<T> chosen = parameters.all(name)
			.stream()
			.map((value) -> Parameters.choice(name, value, choices, names))
			.toList();
		return choices.stream().filter(chosen::contains).toList();
	}

	private static Within natural(Origin origin) {
		return origin.pointed() ? Within.MILES_50 : Within.STATE;
	}

	private static CollegeOrder natural(Origin origin, Within within) {
		return (origin.pointed() && within != Within.ONLINE) ? CollegeOrder.DISTANCE : CollegeOrder.AWARDS;
	}

	/** How far the reader looks who has not said anything. */
	Within naturalWithin() {
		return natural(this.origin);
	}

	/** The order that an address need not name. */
	CollegeOrder naturalOrder() {
		return natural(this.origin, this.within);
	}

	/** The states in which is looked, in a sentence. */
	String area() {
		List<Place> states = this.origin.states();
		return states.isEmpty() ? this.places.nation().inSentence()
				: Formats.list(states.stream().map(Place::inSentence).toList());
	}

	/** Where is looked: no distance can be told from a state. */
	Within where() {
		return (this.within.near() && !this.origin.pointed()) ? Within.STATE : this.within;
	}

	/** The orders that make sense. */
	List<CollegeOrder> orders() {
		return Stream.of(CollegeOrder.values())
			.filter((other) -> other != CollegeOrder.DISTANCE || this.origin.pointed())
			.toList();
	}

	/** Whether the reader chose any filter. */
	boolean filtered() {
		return !this.awards.isEmpty() || !this.owners.isEmpty() || this.price != null;
	}

	ProgramQuery leadingTo(Career other) {
		return new ProgramQuery(other, this.places, this.place, this.origin, this.within, this.awards, this.owners,
				this.price, this.order, this.page, this.selected);
	}

	ProgramQuery unfiltered() {
		return new ProgramQuery(this.career, this.places, this.place, this.origin, this.within, List.of(), List.of(),
				null, this.order, 1, this.selected);
	}

	ProgramQuery within(Within other) {
		return new ProgramQuery(this.career, this.places, this.place, this.origin, other, this.awards, this.owners,
				this.price, natural(this.origin, other), 1, this.selected);
	}

	ProgramQuery page(int other) {
		return new ProgramQuery(this.career, this.places, this.place, this.origin, this.within, this.awards,
				this.owners, this.price, this.order, other, this.selected);
	}

	Address address() {
		return Address.of("/programs")
			.with("career", (this.career != null) ? List.of(this.career.slug()) : List.of())
			.with("place", this.place.key(), this.places.nation().key())
			.with("zip", this.origin.zip(), "")
			.with("within", this.within.key(), naturalWithin().key())
			.with("award", this.awards.stream().map(Parameters::name).toList())
			.with("kind", this.owners.stream().map(Parameters::name).toList())
			.with("price", (this.price != null) ? List.of(String.valueOf(this.price)) : List.of())
			.with("sort", Parameters.name(this.order), Parameters.name(naturalOrder()))
			.with("page", this.page, 1)
			.with(ProgramParameters.COLLEGE,
					this.selected.stream().map((college) -> String.valueOf(college.id())).toList());
	}

}

package org.waymark.guide;

import java.util.List;

import org.waymark.place.Place;

/**
 * A certification or license.
 *
 * @param kind {@code license} or {@code certification}
 * @param name its name in full
 * @param abbreviation its letters; null if it has none
 * @param issuer who gives it, in full
 * @param status {@code required} by law, by law in {@code some_states} that are not
 * named, {@code asked_for} by employers, or {@code optional}
 * @param asksFor what one needs before the exam; may be null
 * @param fee what it costs, in words; null where no source says
 * @param renewal what keeps it valid, in words; null where no source says
 * @param differsByState whether the rules differ by state; null if the guide does not say
 * @param difference what differs; may be null
 * @param goodFor who gets something out of it; may be null
 * @param source the id of the guide's source for it; may be null
 * @param judgement whether it is the editors' judgement
 * @param onlyIn the letters of the states where it exists, with blanks between; null for
 * all of them
 */
public record Certification(String kind, String name, String abbreviation, String issuer, String status, String asksFor,
		String fee, String renewal, Boolean differsByState, String difference, String goodFor, String source,
		boolean judgement, String onlyIn) {

	public boolean license() {
		return "license".equals(this.kind);
	}

	boolean required() {
		return "required".equals(this.status);
	}

	boolean requiredInSomeStates() {
		return "some_states".equals(this.status);
	}

	/** The letters of the states where it exists; empty for all of them. */
	List<String> states() {
		return (this.onlyIn == null) ? List.of() : List.of(this.onlyIn.split(" "));
	}

	/** Whether it exists in a place; everything does in the nation. */
	boolean appliesIn(Place place) {
		return place.nation() || this.onlyIn == null || states().contains(place.abbreviation());
	}

	/** Its name and its letters. */
	public String fullName() {
		return (this.abbreviation != null) ? this.name + " (" + this.abbreviation + ")" : this.name;
	}

}

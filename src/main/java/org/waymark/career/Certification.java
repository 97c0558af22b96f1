package org.waymark.career;

/**
 * A certification or license.
 *
 * @param kind {@code license} or {@code certification}
 * @param name its name in full
 * @param abbreviation its letters; null if it has none
 * @param issuer who gives it, in full
 * @param status {@code required} by law, {@code asked_for} by employers or some states,
 * or {@code optional}
 * @param asksFor what one needs before the exam; may be null
 * @param fee what it costs, in words; null where no source says
 * @param renewal what keeps it valid, in words; null where no source says
 * @param differsByState whether the rules differ by state; null if the guide does not say
 * @param states what differs; may be null
 * @param goodFor who gets something out of it; may be null
 * @param source the id of the guide's source for it; may be null
 * @param judgement whether it is the editors' judgement
 */
record Certification(String kind, String name, String abbreviation, String issuer, String status, String asksFor,
		String fee, String renewal, Boolean differsByState, String states, String goodFor, String source,
		boolean judgement) {

	/** What it goes by in few letters. */
	String shortName() {
		return (this.abbreviation != null) ? this.abbreviation : this.name;
	}

}

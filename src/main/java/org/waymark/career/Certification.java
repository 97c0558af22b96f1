package org.waymark.career;

/**
 * A certification or licence.
 *
 * @param name its name in full
 * @param abbreviation its letters
 * @param issuer who gives it, in full
 * @param status {@code required} by law or {@code optional}
 * @param asksFor what one needs before the exam; may be null
 * @param fee what it costs, in words; null where no source says
 * @param goodFor who gets something out of it; may be null
 * @param source the id of the guide's source for it; may be null
 */
record Certification(String name, String abbreviation, String issuer, String status, String asksFor, String fee,
		String goodFor, String source) {
}

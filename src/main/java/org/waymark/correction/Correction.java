package org.waymark.correction;

import java.time.LocalDate;

/**
 * Something that was wrong on the site and was corrected.
 *
 * @param id its short name, the anchor on the page of corrections
 * @param corrected the day on which it was corrected
 * @param since the first day on which readers could see it
 * @param title what it is about, in a few words
 * @param page an address of the site where it could be seen
 * @param wrong what was wrong
 * @param now what the site says now
 * @param foundBy who found it
 */
public record Correction(String id, LocalDate corrected, LocalDate since, String title, String page, String wrong,
		String now, String foundBy) {
}

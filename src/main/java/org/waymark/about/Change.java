package org.waymark.about;

import java.time.LocalDate;

/**
 * Something that was added to the site or rewritten.
 *
 * @param made the day
 * @param kind whether it is data or a text: {@code data}, {@code texts}
 * @param what what is new, in a sentence
 */
public record Change(LocalDate made, String kind, String what) {
}

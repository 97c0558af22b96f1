package org.waymark.guide;

import java.time.LocalDate;

/**
 * What a guide is about and when it was checked.
 *
 * @param slug its name in addresses
 * @param name the career's name in plain words
 * @param soc the occupation that its figures are those of
 * @param summary what one does, in a sentence
 * @param checkedOn when the editors checked it
 * @param nextCheck when they will check it again
 */
public record GuideHead(String slug, String name, String soc, String summary, LocalDate checkedOn,
		LocalDate nextCheck) {
}

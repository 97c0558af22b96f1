package org.waymark.finder;

import java.util.List;

import org.waymark.source.Citation;
import org.waymark.wage.Cell;

/**
 * All careers as the reader sees them.
 *
 * @param letters whether they are listed from A to Z and not by group
 * @param sections the groups or letters
 * @param wages the source of the pay
 */
record CareersPage(boolean letters, List<Section> sections, Citation wages) {

	/**
	 * A group or a letter.
	 *
	 * @param id its anchor
	 * @param name its name
	 * @param entries its careers, from A to Z
	 */
	record Section(String id, String name, List<Entry> entries) {
	}

	/**
	 * A career in a list.
	 *
	 * @param name its name
	 * @param href its page
	 * @param guided whether it has a guide
	 * @param pay its median pay in the whole country
	 */
	record Entry(String name, String href, boolean guided, Cell pay) {
	}

}

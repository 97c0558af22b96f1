package org.waymark.search;

import org.waymark.occupation.Career;

/**
 * A career that was found.
 *
 * @param career the career
 * @param title the job title that it was found by; null if its own name or summary says
 * enough
 */
public record Match(Career career, String title) {

	public String name() {
		return this.career.name();
	}

}

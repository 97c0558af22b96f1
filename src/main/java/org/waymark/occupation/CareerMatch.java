package org.waymark.occupation;

/**
 * A career that was looked for.
 *
 * @param career the career
 * @param title a job title of its occupation that matches; null if only its name does
 */
public record CareerMatch(Career career, String title) {

	public String name() {
		return this.career.name();
	}

}

package org.waymark.occupation;

/**
 * A career that was looked for.
 *
 * @param slug its name in addresses
 * @param name its name in plain words
 * @param soc its occupation
 * @param guided whether there is a guide to it
 * @param title a job title of the occupation that matches; null if only the name does
 */
public record CareerMatch(String slug, String name, String soc, boolean guided, String title) {

	public Career career() {
		return new Career(this.slug, this.name, this.soc, this.guided);
	}

}

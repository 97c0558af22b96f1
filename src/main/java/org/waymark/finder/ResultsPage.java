package org.waymark.finder;

import java.util.List;

import org.waymark.source.Citation;

/**
 * The careers that go by a title, as the reader sees them.
 *
 * @param words what was looked for
 * @param found how many there are
 * @param results the nearest of them
 * @param wages the source of the pay
 */
record ResultsPage(String words, int found, List<Result> results, Citation wages) {

	/**
	 * A career that was found.
	 *
	 * @param entry the career
	 * @param title the job title that matches; null if its name does
	 */
	record Result(CareersPage.Entry entry, String title) {
	}

	/** How many there are, in words. */
	public String count() {
		return switch (this.found) {
			case 0 -> "No career goes by that title";
			case 1 -> "One career";
			default -> this.found + " careers"
					+ ((this.found > this.results.size()) ? ", the nearest " + this.results.size() + " shown" : "");
		};
	}

}

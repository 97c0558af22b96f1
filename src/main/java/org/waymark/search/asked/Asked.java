package org.waymark.search.asked;

import java.util.List;

import org.waymark.place.Place;

/**
 * What a reader asked for beside a job title.
 *
 * @param words what is left to search for; empty for all careers
 * @param place the place; null if none was named
 * @param sets the answers to the finder's filters that answer the reader's wishes
 * @param remarks what the page says to them; none if the words are nothing but a title
 */
public record Asked(String words, Place place, List<ChosenOption> sets, List<Remark> remarks) {

	/** Nothing but a job title. */
	static Asked title(String words) {
		return new Asked(words, null, List.of(), List.of());
	}

	/** Whether there is anything but a title in it. */
	public boolean more() {
		return !this.remarks.isEmpty();
	}

	/**
	 * An answer to a filter of the finder.
	 *
	 * @param filter the filter
	 * @param option the option that is chosen
	 */
	public record ChosenOption(String filter, String option) {
	}

}

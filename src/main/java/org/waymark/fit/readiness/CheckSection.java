package org.waymark.fit.readiness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.waymark.source.Citation;

/**
 * What a career asks of one kind.
 *
 * @param group the kind
 * @param notes what to know before the list, or why there is none; one sentence or more
 * each
 * @param items what it asks
 */
public record CheckSection(CheckGroup group, List<String> notes, List<CheckItem> items) {

	/** What several sources ask for is asked once. */
	public CheckSection {
		Set<String> keys = new HashSet<>();
		items = items.stream().filter((item) -> keys.add(item.key())).toList();
	}

	/** Whether there is anything to say. */
	boolean told() {
		return !this.notes.isEmpty() || !this.items.isEmpty();
	}

	/** Where all of it stands; null if it stands in several places, or in none. */
	public Citation source() {
		List<Citation> sources = this.items.stream().map((item) -> item.basis().source()).distinct().toList();
		return (sources.size() == 1) ? sources.get(0) : null;
	}

	CheckSection having(Set<String> keys) {
		return new CheckSection(this.group, this.notes, this.items.stream().map((item) -> item.having(keys)).toList());
	}

	/** What the reader has not. */
	List<CheckItem> missing() {
		return this.items.stream().filter((item) -> !item.checked()).toList();
	}

}
